using System.Buffers.Binary;
using CcrNetwork.Web.Features.ShareCards;

namespace CcrNetwork.Web.Tests.ShareCards;

public class ShareCardImageTests
{
    private const string Network = "Centres culturels de rencontre";
    private const int LargestCard = 60_000;
    private const int LargestStaticCard = 40_000;

    private readonly ShareCardImage _image = new();

    [Fact]
    public void A_card_is_a_png_of_the_size_that_social_networks_ask_for() =>
        AssertIsCard(_image.Draw(Saline), LargestCard);

    [Fact]
    public void The_same_card_is_drawn_the_same_each_time() =>
        Assert.Equal(_image.Draw(Saline), _image.Draw(Saline));

    [Fact]
    public void Each_part_of_a_card_is_drawn()
    {
        ShareCard[] others =
        [
            Saline with { Title = "Saline royale" },
            Saline with { Place = "Arc-et-Senans, Frankreich" },
            Saline with { Network = "Heritage Sites for Culture" },
            Saline with { EmblemId = "abbey" },
            Saline with { EmblemId = "no-such-emblem" },
        ];

        var pictures = others.Append(Saline).Select(card => Convert.ToBase64String(_image.Draw(card)));

        Assert.Equal(others.Length + 1, pictures.Distinct().Count());
    }

    [Theory]
    [InlineData("Károlyi-kastély – Monostori Erőd", "Fehérvárcsurgó, Hongrie")]
    [InlineData("Neimënster « l’Œuvre » Łódź Ðß", "Luxembourg · Lëtzebuerg")]
    [InlineData("Fish & <b>Chips</b> \"quoted\" ]]> &amp;", "Here <there>")]
    [InlineData("无锡 \ud83c\udff0 \ud800 \0 \u0007", "\t\n")]
    [InlineData("", "")]
    [InlineData("\u0301\u202f…", "–")]
    public void Any_text_can_be_written(string title, string place) =>
        AssertIsCard(_image.Draw(Saline with { Title = title, Place = place }), LargestCard);

    [Fact]
    public void Accents_are_drawn() =>
        Assert.NotEqual(_image.Draw(Saline with { Title = "Monostori Erőd" }), _image.Draw(Saline with { Title = "Monostori Erod" }));

    [Theory]
    [InlineData(
        "Centre européen de recherche et de création artistique, musicale et littéraire de l'ancienne abbaye bénédictine Sainte-Marie-Madeleine de Saint-Maximin")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsgebäudeverwaltungskulturzentrum")]
    public void A_name_too_long_to_read_is_cut(string name)
    {
        var cut = _image.Draw(Saline with { Title = name });

        AssertIsCard(cut, LargestCard);
        Assert.Equal(cut, _image.Draw(Saline with { Title = name + "-lès-Bains et ses environs" }));
    }

    [Fact]
    public void A_long_place_stays_on_the_card() =>
        AssertIsCard(_image.Draw(Saline with { Place = new string('m', 400) }), LargestCard);

    [Fact]
    public async Task One_instance_serves_several_requests_at_once()
    {
        var expected = _image.Draw(Saline);

        var pictures = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _image.Draw(Saline))));

        Assert.All(pictures, picture => Assert.Equal(expected, picture));
    }

    [Fact]
    public void The_network_has_a_card_of_its_own() =>
        AssertIsCard(_image.DrawNetwork(Network, "Le réseau, en France et dans le monde"), LargestStaticCard);

    [Fact]
    public void A_missing_font_is_said_rather_than_replaced_by_another()
    {
        var withoutFonts = new ShareCardImage(Path.Combine(AppContext.BaseDirectory, "nowhere"));

        Assert.Throws<ShareCardException>(() => withoutFonts.Draw(Saline));
    }

    private static ShareCard Saline => new("Saline royale d’Arc-et-Senans", "Arc-et-Senans, France", Network, "saltworks");

    private static void AssertIsCard(byte[] picture, int largest)
    {
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], picture[..8]);
        Assert.Equal(1200, BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)));
        Assert.Equal(630, BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)));
        Assert.InRange(picture.Length, 1_000, largest);
    }
}
