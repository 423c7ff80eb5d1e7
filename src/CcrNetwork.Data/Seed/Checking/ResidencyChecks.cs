using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Data.Seed.Reading;
using CcrNetwork.Domain.Residencies;

namespace CcrNetwork.Data.Seed.Checking;

internal static class ResidencyChecks
{
    public static void Check(SeedContents contents, SeedChecks checks)
    {
        var programmes = contents.Programmes.Content.Programmes;
        for (var i = 0; i < programmes.Count; i++)
        {
            Programme(programmes[i], $"programmes[{i}]", checks.For(contents.Programmes));
        }

        var calls = contents.Calls.Content.Calls;
        for (var i = 0; i < calls.Count; i++)
        {
            Call(calls[i], $"calls[{i}]", checks.For(contents.Calls));
        }
    }

    private static void Programme(ProgrammeItem programme, string path, FileChecks check)
    {
        check.Item(SeedKind.Programme, programme, path);
        check.Text(programme.Name, ResidencyProgramme.NameMaxLength, $"{path}.name");
        check.Year(programme.Since, $"{path}.since");
        check.Year(programme.Until, $"{path}.until");
        check.Url(programme.DurationSourceUrl, $"{path}.durationSourceUrl");
        check.RefersToEach(SeedKind.Discipline, programme.Disciplines, $"{path}.disciplines");
        Hosts(programme.Hosts, $"{path}.hosts", check);
        SourcesOf(programme.Figures, f => f.SourceUrl, $"{path}.figures", check);
        SourcesOf(programme.Intakes, i => i.SourceUrl, $"{path}.intakes", check);
        SourcesOf(programme.PriorityCountries, p => p.SourceUrl, $"{path}.priorityCountries", check);
        Facts(programme, path, check);
    }

    private static void Facts(ProgrammeItem programme, string path, FileChecks check)
    {
        for (var i = 0; i < programme.Intakes.Count; i++)
        {
            check.Year(programme.Intakes[i].Year, $"{path}.intakes[{i}].year");
        }

        for (var i = 0; i < programme.PriorityCountries.Count; i++)
        {
            check.Year(programme.PriorityCountries[i].CallYear, $"{path}.priorityCountries[{i}].callYear");
            Codes(programme.PriorityCountries[i].Codes, $"{path}.priorityCountries[{i}].codes", check);
        }

        Codes(programme.OriginCountries, $"{path}.originCountries", check);
    }

    private static void Hosts(IReadOnlyList<HostItem> hosts, string path, FileChecks check)
    {
        check.RefersToEach(SeedKind.Centre, [.. hosts.Select(h => h.Centre)], path);
        SourcesOf(hosts, h => h.SourceUrl, path, check);
    }

    private static void Call(CallItem call, string path, FileChecks check)
    {
        check.Item(SeedKind.Call, call, path);
        check.Year(call.Year, $"{path}.year");
        check.Url(call.ApplyUrl, $"{path}.applyUrl");
        check.Email(call.ApplyEmail, Domain.Residencies.Call.EmailMaxLength, $"{path}.applyEmail");
        SourcesOf(call.Provisions, p => p.SourceUrl, $"{path}.provisions", check);
        SourcesOf(call.Documents, d => d.SourceUrl, $"{path}.documents", check);
        check.RefersToEach(SeedKind.Programme, call.Programmes, $"{path}.programmes");
        check.RefersToEach(SeedKind.Centre, [.. call.Participations.Select(p => p.Centre)], $"{path}.participations");
        Times(call, path, check);
    }

    private static void Times(CallItem call, string path, FileChecks check)
    {
        check.Text(call.TimeZone, Domain.Residencies.Call.TimeZoneMaxLength, $"{path}.timeZone");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(call.TimeZone, out var zone) || !zone.HasIanaId)
        {
            check.Fail($"{path}.timeZone", $"“{call.TimeZone}” is not an IANA time zone.");
            return;
        }

        if (call.ClosesAt is { } text)
        {
            if (!CallTimes.TryParseWallClock(text, out var time))
            {
                check.Fail($"{path}.closesAt", $"“{text}” is not a local time such as 2026-03-15T23:59.");
                return;
            }

            if (zone.IsInvalidTime(time))
            {
                check.Fail($"{path}.closesAt", $"“{text}” does not exist in {call.TimeZone}: the clocks go forward over it.");
            }
        }

        var schedule = CallTimes.ScheduleOf(call);
        if (schedule.OpensAt >= schedule.ClosesAt)
        {
            check.Fail($"{path}.opensOn", "A call opens before it closes.");
        }
    }

    private static void SourcesOf<T>(IReadOnlyList<T> items, Func<T, string?> urlOf, string path, FileChecks check)
    {
        for (var i = 0; i < items.Count; i++)
        {
            check.Url(urlOf(items[i]), $"{path}[{i}].sourceUrl");
        }
    }

    private static void Codes(IReadOnlyList<string> codes, string path, FileChecks check)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            check.CountryCode(codes[i], $"{path}[{i}]");
        }
    }
}
