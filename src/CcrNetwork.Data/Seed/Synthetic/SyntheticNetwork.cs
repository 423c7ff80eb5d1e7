using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Seed.Synthetic;

/// <summary>
/// A made-up network of any size, to see how the portal behaves with it. The same count and seed make the same network.
/// Nothing loads it by itself.
/// </summary>
public static class SyntheticNetwork
{
    private const int BatchSize = 1000;
    private const int MostDisciplines = 5;
    private const double HostingShare = 0.4;

    /// <summary>Adds centres to a database, with the countries, disciplines and programmes it lacks.</summary>
    public static async Task FillAsync(NetworkDbContext db, int centres, int seed, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await AddWhatIsMissingAsync(db, cancellationToken);

        var next = new SyntheticCentre(new Random(seed));
        for (var done = 0; done < centres; done += BatchSize)
        {
            // Read again for each batch: a programme kept would collect the hostings of all batches.
            var disciplines = await db.Disciplines.OrderBy(d => d.Slug).ToListAsync(cancellationToken);
            var programmes = await db.Programmes.OrderBy(p => p.Slug).ToListAsync(cancellationToken);
            for (var number = done + 1; number <= Math.Min(done + BatchSize, centres); number++)
            {
                Add(db, next, number, disciplines, programmes);
            }

            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private static void Add(
        NetworkDbContext db,
        SyntheticCentre next,
        int number,
        List<Discipline> disciplines,
        List<ResidencyProgramme> programmes)
    {
        var centre = next.Next(number);
        foreach (var discipline in next.Some(disciplines, MostDisciplines))
        {
            centre.Practise(discipline);
        }

        db.Add(centre);
        if (next.Happens(HostingShare))
        {
            foreach (var programme in next.Some(programmes, atMost: 2))
            {
                db.Add(new Hosting(centre, programme) { Years = next.NextYears() });
            }
        }
    }

    private static async Task AddWhatIsMissingAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        var codes = await db.Countries.Select(c => c.Code).ToListAsync(cancellationToken);
        foreach (var country in SyntheticCountry.All.Where(c => !codes.Contains(c.Code)).Select(c => c.ToCountry()))
        {
            country.Publish(PublishedAt);
            db.Add(country);
        }

        if (!await db.Disciplines.AnyAsync(cancellationToken))
        {
            db.AddRange(
                new Discipline("music", LocalizedText.Of("Musique", "Music")),
                new Discipline("dance", LocalizedText.Of("Danse", "Dance")),
                new Discipline("heritage", LocalizedText.Of("Patrimoine", "Heritage")),
                new Discipline("literature", LocalizedText.Of("Littérature", "Literature")),
                new Discipline("visual-arts", LocalizedText.Of("Arts visuels", "Visual arts")));
        }

        if (!await db.Programmes.AnyAsync(cancellationToken))
        {
            foreach (var name in new[] { "Odyssée", "Nora" })
            {
                var programme = new ResidencyProgramme(Folding.Fold(name), name, ProgrammeKind.Residency) { IsActive = true };
                programme.Publish(PublishedAt);
                db.Add(programme);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private static DateTime PublishedAt => new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
}
