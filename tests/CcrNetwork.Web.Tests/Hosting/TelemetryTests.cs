using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using CcrNetwork.Data.Mail;
using CcrNetwork.Data.Work;
using CcrNetwork.Web.Infrastructure.Telemetry;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>What the portal measures of itself, as a listener in the same process hears it.</summary>
public sealed class TelemetryTests(NetworkSite site) : SiteTests(site)
{
    private const string Centre = "/fr/centres/villa-rosa";

    [Fact]
    public async Task Requests_hits_misses_evictions_and_the_time_of_the_database_are_measured()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));
        using var heard = new Heard(Site);

        await Site.Visitor().GetPageAsync(Centre);
        await Site.Visitor().GetPageAsync(Centre);
        await Site.Visitor().GetPageAsync("/fr/centres/nowhere");
        await Site.ChangeAsync(db => db.Centres.Single().Name = "Villa Bianca");

        Assert.Equal(1, heard.Sum("ccr.cache.hits"));
        Assert.Equal(1, heard.Sum("ccr.cache.misses"));
        Assert.True(heard.Sum("ccr.cache.evictions") >= 3);
        Assert.Equal(["2xx", "2xx", "4xx"], heard.Tags("ccr.requests.duration"));
        Assert.True(heard.Count("ccr.database.duration") >= 2);
        Assert.True(heard.Sum("ccr.requests.duration") > 0);
    }

    [Fact]
    public async Task The_queue_of_mail_and_the_age_of_work_are_measured()
    {
        var now = NetworkSite.Now.UtcDateTime;
        await GivenAsync(
            new OutgoingMail("zoe@example.org", "Zoé", "fr", "Bonjour", "Bonjour", now.AddMinutes(-5)),
            new OutgoingMail("lea@example.org", "Léa", "fr", "Bonjour", "Bonjour", now.AddMinutes(-2)),
            new WorkState("mail", now));
        await Site.ReadAsync(db => db.WorkStates.ExecuteUpdateAsync(
            set => set.SetProperty(state => state.LastSucceededAt, now.AddSeconds(-90))));
        using var heard = new Heard(Site);
        using var queue = ActivatorUtilities.CreateInstance<QueueMeasure>(Site.Services);
        await Site.ReadAsync(async db =>
        {
            await queue.LookAsync(db, CancellationToken.None);
            return 0;
        });

        heard.Look();

        Assert.Equal(2, heard.Sum("ccr.mail.waiting"));
        Assert.Equal(300, heard.Sum("ccr.mail.age"));
        Assert.Equal(90, heard.Sum("ccr.work.age"));
        Assert.Equal(["mail"], heard.Tags("ccr.work.age"));
    }

    [Fact]
    public async Task The_database_is_a_span_of_the_trace_without_what_was_asked()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));
        var spans = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source == Site.Services.GetRequiredService<Measures>().Traces,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);

        await Site.Visitor().GetPageAsync(Centre);

        Assert.NotEmpty(spans);
        Assert.All(spans, span => Assert.Equal("database", span.DisplayName));
        Assert.DoesNotContain(
            spans.SelectMany(span => span.TagObjects), tag => tag.Value?.ToString()?.Contains("villa", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Nothing_is_sent_anywhere_without_an_address_and_with_one_the_site_serves_although_nobody_takes_it()
    {
        Assert.DoesNotContain(Site.Services.GetServices<IHostedService>(), service => Name(service).Contains("Telemetry", StringComparison.Ordinal));
        await using var sending = new SendingSite();

        Assert.Contains(sending.Services.GetServices<IHostedService>(), service => Name(service).Contains("Telemetry", StringComparison.Ordinal));
        Assert.Equal(200, (int)(await sending.Visitor().GetPageAsync("/fr")).Status);
    }

    [Theory]
    [InlineData("http://localhost:4317", "grpc", 0.1, true)]
    [InlineData(null, "grpc", 0.1, true)]
    [InlineData("localhost", "grpc", 0.1, false)]
    [InlineData("http://localhost:4317", "carrier pigeon", 0.1, false)]
    [InlineData("http://localhost:4317", "http", 1.5, false)]
    public void A_setting_that_cannot_work_is_refused(string? endpoint, string protocol, double traced, bool isTaken)
    {
        var options = new TelemetryOptions { Endpoint = endpoint, Protocol = protocol, TracedRequests = traced };

        Assert.Equal(isTaken, Validator.TryValidateObject(options, new ValidationContext(options), [], validateAllProperties: true));
    }

    private static string Name(IHostedService service) => service.GetType().FullName!;

    private sealed class SendingSite : NetworkSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Telemetry:Endpoint", "http://127.0.0.1:9");
        }
    }

    /// <summary>Listens to the meter of one site alone.</summary>
    private sealed class Heard : IDisposable
    {
        private readonly ConcurrentQueue<(string Name, double Value, string? Tag)> _values = [];
        private readonly MeterListener _listener = new();

        public Heard(NetworkSite site)
        {
            var meters = site.Services.GetRequiredService<IMeterFactory>();
            _ = site.Services.GetRequiredService<Measures>();
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Measures.Name && instrument.Meter.Scope == meters)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument, value, tags));
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Hear(instrument, value, tags));
            _listener.Start();
        }

        public void Look() => _listener.RecordObservableInstruments();

        public double Sum(string name) => Of(name).Sum(value => value.Value);

        public int Count(string name) => Of(name).Count();

        public IReadOnlyList<string?> Tags(string name) => [.. Of(name).Select(value => value.Tag)];

        public void Dispose() => _listener.Dispose();

        private IEnumerable<(string Name, double Value, string? Tag)> Of(string name) => _values.Where(value => value.Name == name);

        private void Hear(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            _values.Enqueue((instrument.Name, value, tags.Length > 0 ? tags[0].Value?.ToString() : null));
    }
}
