using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Funding;

/// <summary>A call for projects of a funder outside the network, which members may answer.</summary>
public class FundingCall : ContentItem
{
    public const int ClosingSoonDays = 14;
    public const int DaysBeforeArchive = 30;
    public const int MostCutOffs = 20;
    public const int NameMaxLength = 200;
    public const string DefaultTimeZone = "Europe/Brussels";

    /// <summary>The bounds of a rate of co-funding, in per cent.</summary>
    public static readonly Limits Rates = new(0, 100);

    public FundingCall(string slug, LocalizedText title)
        : base(slug) => Title = title;

    private FundingCall() => Title = null!;

    public LocalizedText Title { get; set; }

    /// <summary>The funder's programme it belongs to, as the funder calls it.</summary>
    public LocalizedText? Programme { get; set; }

    public string? Funder { get; set => field = Rule.Within(NameMaxLength, value); }

    public FunderKind FunderKind { get; set; } = FunderKind.Other;

    public LocalizedText? Summary { get; set; }

    /// <summary>Who may answer.</summary>
    public LocalizedText? Applicants { get; set; }

    /// <summary>The least that one project gets, in whole euros; null where nothing is said.</summary>
    public int? AmountMin { get; private set; }

    public int? AmountMax { get; private set; }

    /// <summary>The greatest part of the costs that the funder bears, in per cent.</summary>
    public int? CoFundingRate { get; set => field = Rates.Kept(value); }

    public DateTime? OpensAt { get; private set; }

    /// <summary>The zone of the opening, and of deadlines that name none.</summary>
    public string TimeZone { get; private set; } = DefaultTimeZone;

    /// <summary>The deadlines, the earliest first.</summary>
    public IReadOnlyList<CutOff> CutOffs { get; private set; } = [];

    /// <summary>ISO codes of the countries whose organisations may answer; empty when all may.</summary>
    public IReadOnlyList<string> Countries { get; set => field = Rule.KeptEach<CountryCode>(value); } = [];

    public IReadOnlyList<FundingTheme> Themes { get; set; } = [];

    /// <summary>The funder's own page; no two calls have the same.</summary>
    public string? SourceUrl { get; set => field = Rule.Kept<WebAddress>(value); }

    /// <summary>What staff tells members about it. Never public.</summary>
    public LocalizedText? MemberComment { get; set; }

    public FundingSchedule Schedule => new(OpensAt, CutOffs);

    protected override IEnumerable<string?> Names => Title.All;

    /// <param name="least">For one project, in whole euros.</param>
    /// <exception cref="ArgumentException">An amount is none, or the least is above the most.</exception>
    public void Give(int? least, int? most)
    {
        Money.Amounts.Kept(least, nameof(least));
        Money.Amounts.Kept(most, nameof(most));
        if (least > most)
        {
            throw new ArgumentException("The least amount is above the most.", nameof(least));
        }

        (AmountMin, AmountMax) = (least, most);
    }

    public void SetSchedule(FundingSchedule schedule, string timeZone)
    {
        if (schedule.CutOffs.Any(cutOff => schedule.OpensAt >= cutOff.At))
        {
            throw new ArgumentException("A call opens before its deadlines.", nameof(schedule));
        }

        OpensAt = schedule.OpensAt;
        CutOffs = [.. schedule.CutOffs.OrderBy(cutOff => cutOff.At)];
        TimeZone = timeZone;
    }
}
