using System.Diagnostics.CodeAnalysis;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests.Support;

/// <summary>One site and one browser for all browser tests.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit disposes of it by IAsyncLifetime.")]
public sealed class OpenBrowser : IAsyncLifetime
{
    public const string Name = "Browser";

    private readonly BrowserSite _site = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public BrowserSite Site => _site;

    public string Origin => _site.Origin;

    public async Task InitializeAsync()
    {
        if (Chromium.ReasonToSkip is not null)
        {
            return;
        }

        _site.StartServer();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.ExecutablePath,
            Args = Chromium.Arguments,
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _site.DisposeAsync();
    }

    public async Task<Visit> VisitAsync(
        bool scripts = true, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Origin,
            JavaScriptEnabled = scripts,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Visit(context, await context.NewPageAsync(), Origin);
    }
}

[CollectionDefinition(OpenBrowser.Name)]
public sealed class OpenBrowserSharing : ICollectionFixture<OpenBrowser>;
