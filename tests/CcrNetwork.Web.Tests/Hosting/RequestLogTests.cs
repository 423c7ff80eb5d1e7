using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Http;
using Serilog;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>Who asked stands in the line of a request, as far as it may.</summary>
public sealed class RequestLogTests
{
    [Fact]
    public void Staff_is_named_by_the_number_of_the_account_alone()
    {
        var line = new Line();

        RequestLog.Describe(
            line, new DefaultHttpContext { User = new StaffPrincipal(new SignedInAccount(7, "Ada", "fr", StaffRole.Reader, [], true, 1)) });

        Assert.Equal(("AccountId", (object?)7), Assert.Single(line.Said));
    }

    [Fact]
    public void Of_visitors_nothing_is_said()
    {
        var line = new Line();

        RequestLog.Describe(line, new DefaultHttpContext());

        Assert.Empty(line.Said);
    }

    private sealed class Line : IDiagnosticContext
    {
        public List<(string Name, object? Value)> Said { get; } = [];

        public void Set(string propertyName, object? value, bool destructureObjects = false) => Said.Add((propertyName, value));

        public void SetException(Exception exception)
        {
        }
    }
}
