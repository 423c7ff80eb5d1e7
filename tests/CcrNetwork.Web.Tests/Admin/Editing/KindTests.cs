using System.Net;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>What holds for every kind of content, tried on the network's own data.</summary>
public sealed class KindTests(SeededSite site) : SeededSiteTests(site)
{
    private ContentKinds Kinds => Site.Services.GetRequiredService<ContentKinds>();

    [Fact]
    public async Task Every_item_of_the_network_is_read_without_a_fault_and_written_back_without_a_change()
    {
        var problems = new List<string>();
        foreach (var kind in Kinds.All)
        {
            foreach (var id in await Site.ReadAsync(db => kind.Items(db).Select(item => item.Id).ToListAsync()))
            {
                problems.AddRange(await Site.ReadAsync(async db =>
                {
                    var item = (await kind.LoadAsync(db, id, CancellationToken.None))!;
                    var values = kind.Read(item);
                    var faults = kind.Fields
                        .SelectMany(f => f.Faults(values))
                        .Concat(kind.Contradictions(values))
                        .Select(p => $"{kind.Name} {item.Slug}: {p.Key}")
                        .ToList();
                    kind.Write(item, values, await kind.ReferencesOfAsync(db, values, CancellationToken.None));
                    var again = kind.Read(item);
                    return faults
                        .Concat(
                            values
                                .KeysThatDiffer(again)
                                .Select(key => $"{kind.Name} {item.Slug}: {key} is “{again[key]}” instead of “{values[key]}”"))
                        .Concat(
                            kind.Fields
                                .SelectMany(f => f.Tidied(values))
                                .Where(tidy => tidy.Value != values[tidy.Key])
                                .Select(tidy => $"{kind.Name} {item.Slug}: {tidy.Key} is not canonical"));
                }));
            }
        }

        Problems.None(problems);
    }

    /// <summary>Whatever stands for something else is read by its name, also in the rows of small tables.</summary>
    [Fact]
    public async Task No_code_and_no_slug_is_shown_where_a_name_is_known()
    {
        var texts = Site.Services.GetRequiredService<FieldTexts>();
        var (problems, seen) = (new List<string>(), 0);
        foreach (var kind in Kinds.All)
        {
            var named = kind.Fields
                .Where(
                    f => f.Target is not null
                        || f.NamesCountries
                        || f.Columns.Any(column => column.Target is not null || column.NamesCountries))
                .ToList();
            var ids = await Site.ReadAsync(db => kind.Items(db).OrderBy(item => item.Id).Select(item => item.Id).ToListAsync());
            foreach (var item in named.Count == 0 ? [] : await Site.ReadAsync(db => kind.LoadAllAsync(db, ids, CancellationToken.None)))
            {
                var values = kind.Read(item);
                foreach (var f in named.Where(f => values.Has(f.Key)))
                {
                    var words = texts.Readable(kind, f.Key, values[f.Key]).Split(['\n', '·', ':'], StringSplitOptions.TrimEntries);
                    var codes = f.Columns.Count == 0
                        ? values[f.Key].Split(['\n', ','], StringSplitOptions.TrimEntries)
                        : TableRows
                            .Read(values[f.Key])
                            .SelectMany(
                                row => f.Columns
                                    .Where(column => column.Target is not null || column.NamesCountries)
                                    .Select(column => row[column.Key]))
                            .Where(code => code.Length > 0);
                    seen++;
                    problems.AddRange(
                        codes
                            .Where(code => !code.Any(char.IsLower) || code.Contains('-', StringComparison.Ordinal))
                            .Where(words.Contains)
                            .Select(code => $"{kind.Name} {item.Slug}: {f.Key} is “{code}”"));
                }
            }
        }

        Assert.True(seen > 50, $"{seen} fields were read.");
        Problems.None(problems);
        var centres = Kinds.Find("centres")!;
        Assert.Equal(
            ("Belgique", "no-such-discipline"),
            (texts.Readable(centres, "country", "BE"), texts.Readable(centres, "disciplines", "no-such-discipline")));
    }

    /// <summary>A doubt about a field that is not there would stand nowhere.</summary>
    [Fact]
    public async Task Every_doubt_stands_at_a_field_of_its_kind()
    {
        var (problems, seen) = (new List<string>(), 0);
        foreach (var kind in Kinds.All)
        {
            foreach (var item in await Site.ReadAsync(db => kind.Items(db).OrderBy(item => item.Id).ToListAsync()))
            {
                seen += item.Doubts.Count;
                problems.AddRange(item.Doubts
                    .Where(doubt => kind.Fields.All(f => f.Key != doubt.Field))
                    .Select(doubt => $"{kind.Name} {item.Slug}: {doubt.Field}"));
            }
        }

        Assert.True(seen > 50, $"{seen} doubts were read.");
        Problems.None(problems);
    }

    /// <summary>A copy of a whole item is a draft of its own; what a key or a file makes unique offers none.</summary>
    [Fact]
    public async Task Every_kind_of_item_is_copied_or_does_not_offer_it()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var problems = new List<string>();
        foreach (var kind in Kinds.All)
        {
            var id = await Site.ReadAsync(db => kind.Items(db).OrderBy(item => item.Id).Select(item => item.Id).FirstOrDefaultAsync());
            if (id == 0)
            {
                continue;
            }

            var path = $"/admin/{kind.Name}/{id}/edit";
            var form = await editor.GetPageAsync(path);
            if (form.Has("button[formaction$='/copy']") != kind.IsCopied)
            {
                problems.Add($"{kind.Name} offers what it should not, or not what it should.");
            }
            else if (kind.IsCopied
                && await editor.SubmitAsync(form, "button[formaction$='/copy']") is var answer
                && (answer.Location is null || answer.Location.ToString() == path))
            {
                problems.Add(
                    $"{kind.Name} answers {(int)answer.Status} {string.Join(' ', answer.IsHtml ? answer.Texts("[data-testid=errors] li") : [])}");
            }
            else if (kind.IsCopied)
            {
                // The data is everybody's: what was made for the trial goes again, by the way that people go.
                var copied = await editor.GetPageAsync(
                    (await editor.SubmitAsync(form, "button[formaction$='/copy']")).Location!.ToString());
                Assert.Equal($"/admin/{kind.Name}", (await editor.SubmitAsync(copied, "#delete-draft")).Location!.ToString());
            }
        }

        Problems.None(problems);
    }

    [Fact]
    public async Task Every_kind_has_its_table_form_history_and_preview()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var problems = new List<string>();
        foreach (var kind in Kinds.All)
        {
            // No photograph comes with the network's own data; their tests make their own.
            var id = await Site.ReadAsync(
                db => kind.Items(db).OrderBy(item => item.Id).Select(item => (int?)item.Id).FirstOrDefaultAsync());
            string[] pages = id is null ? ["", "/new"] : ["", "/new", $"/{id}/edit", $"/{id}/history", $"/{id}/preview"];
            foreach (var path in pages)
            {
                var page = await editor.GetPageAsync($"/admin/{kind.Name}{path}");
                if (page.Status != HttpStatusCode.OK || page.All("h1").Count != 1)
                {
                    problems.Add(page.ToString());
                }
            }
        }

        Problems.None(problems);
    }

    [Fact]
    public void Every_field_and_choice_has_its_name_in_every_language()
    {
        var texts = Site.Services.GetRequiredService<Texts>();
        Problems.None(
            from kind in Kinds.All
            from key in KeysOf(kind, texts)
            from language in SiteLanguages.Codes
            where !texts.All(language).ContainsKey(key)
            select $"{language}: {key}");
    }

    [Fact]
    public void No_two_fields_share_a_key() =>
        Problems.None(
            from kind in Kinds.All
            from shared in kind.Fields.GroupBy(f => f.Key).Where(alike => alike.Count() > 1)
            select $"{kind.Name}: {shared.Key}");

    private static IEnumerable<string> KeysOf(ContentKind kind, Texts texts)
    {
        yield return $"Admin.Kinds.{kind.Name}";
        foreach (var f in kind.Fields)
        {
            var own = $"Admin.Kinds.{kind.Name}.{f.Key}";
            yield return texts.Has(own) ? own : $"Admin.Kinds.Field.{f.Key}";
            yield return $"Admin.Kinds.Group.{f.Group}";
            foreach (var choice in f.Choices)
            {
                yield return f.ChoiceTexts + choice;
            }

            foreach (var column in f.Columns)
            {
                yield return $"Admin.Kinds.Column.{column.Key}";
                foreach (var choice in column.Choices)
                {
                    yield return column.ChoiceTexts + choice;
                }
            }
        }
    }
}
