using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>Checks options by their own attributes and rules, and says a fault in its own words alone.</summary>
internal sealed class OptionsCheck<T> : IValidateOptions<T>
    where T : class
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        var faults = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(faults.Select(fault => fault.ErrorMessage ?? ""));
    }
}

internal static class CheckedOptions
{
    public static void AddCheckedOptions<T>(this IServiceCollection services, string section)
        where T : class
    {
        services.AddOptions<T>().BindConfiguration(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<T>, OptionsCheck<T>>();
    }
}
