using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.News;

/// <summary>Tells something new in the network, under the day on which it happened or was told.</summary>
public class NewsItem : ContentItem, IPictured
{
    private readonly List<Centre> _centres = [];
    private readonly List<Country> _countries = [];
    private readonly List<ResidencyProgramme> _programmes = [];

    public NewsItem(string slug, LocalizedText title, DateOnly on)
        : base(slug) => (Title, On, Body) = (title, on, LocalizedText.Empty);

    private NewsItem() => (Title, Body) = (null!, null!);

    public LocalizedText Title { get; set; }

    /// <summary>The day under which it is listed.</summary>
    public DateOnly On { get; set; }

    /// <summary>One or two sentences for lists and feeds.</summary>
    public LocalizedText? Lead { get; set; }

    /// <summary>Markdown.</summary>
    public LocalizedText Body { get; set; }

    public IReadOnlyList<Centre> Centres => _centres;

    public IReadOnlyList<Country> Countries => _countries;

    public IReadOnlyList<ResidencyProgramme> Programmes => _programmes;

    public int? PictureId { get; private set; }

    public Photograph? Picture { get; private set; }

    protected override IEnumerable<string?> Names => Title.All;

    public void BeShownBy(Photograph? picture) => (Picture, PictureId) = (picture, picture?.Id);

    public void ConcernOnly(IReadOnlyCollection<Centre> centres) => _centres.Become(centres);

    public void ConcernOnly(IReadOnlyCollection<Country> countries) => _countries.Become(countries);

    public void ConcernOnly(IReadOnlyCollection<ResidencyProgramme> programmes) => _programmes.Become(programmes);
}
