using CcrNetwork.Browser.Tests.Support;
using CcrNetwork.Data;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests.States;

/// <summary>What leads a window to a state: addresses, fields, forms, and content that is made for it.</summary>
internal sealed class Hand(OpenBrowser browser, Visit visit)
{
    private const float LongestWait = 30_000;

    public OpenBrowser Browser { get; } = browser;

    public IPage Page { get; } = visit.Page;

    public Task GoAsync(string path) => visit.GoAsync(path);

    /// <summary>Writes into a field, and opens what it is folded in.</summary>
    public async Task FillAsync(string field, string text)
    {
        var found = Page.Locator($"main [name='{field}']").First;
        await found.EvaluateAsync("e => { for (let d = e.closest('details'); d; d = d.parentElement.closest('details')) { d.open = true; } }");
        await found.FillAsync(text);
    }

    /// <summary>Sends a form, or presses a button, wherever it stands, folded or not; then waits for the page that answers.</summary>
    public async Task SendAsync(string formOrButton)
    {
        await Page.EvaluateAsync(
            """
            selector => {
              const e = document.querySelector(selector);
              if (!e) { throw new Error(`${location.pathname} has no ${selector}`); }
              const form = e.form ?? e;
              form.noValidate = true;
              document.documentElement.dataset.left = '';
              form.requestSubmit(e === form ? null : e);
            }
            """,
            formOrButton);
        await Assertions.Expect(Page.Locator("html:not([data-left])")).ToBeAttachedAsync(new() { Timeout = LongestWait });
        await Page.WaitForLoadStateAsync(LoadState.Load, new() { Timeout = LongestWait });
    }

    /// <summary>Writes something that no field wants into every line of a form.</summary>
    public Task SpoilAsync(string form) => Page.EvaluateAsync(
        """
        selector => {
          for (const e of document.querySelector(selector).elements) {
            if (e.matches('input:not([type]), input[type=text], input[type=url], input[type=email], input[type=tel], textarea') && !e.readOnly) { e.value = '\uFFFD§ :// ' + 'nichts'.repeat(9); }
          }
        }
        """,
        form);

    /// <summary>Changes content as the staff side would.</summary>
    public async Task<T> ChangeAsync<T>(Func<NetworkDbContext, T> change)
    {
        await using var scope = Browser.Site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        var result = change(db);
        await db.SaveChangesAsync();
        scope.ServiceProvider.GetRequiredService<ContentVersion>().Advance();
        return result;
    }

    public Task<T> AddAsync<T>(T entity)
        where T : class =>
        ChangeAsync(db => db.Add(entity).Entity);
}
