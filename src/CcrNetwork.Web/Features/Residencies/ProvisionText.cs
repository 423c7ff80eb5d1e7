using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Residencies;

public static class ProvisionText
{
    /// <summary>“€1,200 a month”; null when no amount is known.</summary>
    public static string? Amount(CallProvision provision, Texts texts)
    {
        if (provision.Amount is not { } amount)
        {
            return null;
        }

        var money = Formats.Money(amount, provision.Currency ?? "EUR");
        return provision.Per is { } per && texts.Has($"Residencies.Per.{per}") ? texts[$"Residencies.Per.{per}", money] : money;
    }
}
