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

    /// <summary>Reads all settings. Throws with one sentence for each fault, also where a value is not of its type.</summary>
    /// <exception cref="OptionsValidationException">A setting is not what it may be.</exception>
    public static void CheckSettings(this IServiceProvider services)
    {
        try
        {
            services.GetService<IStartupValidator>()?.Validate();
        }
        catch (AggregateException faults)
        {
            throw Refusal(faults.InnerExceptions.SelectMany(
                fault => fault is OptionsValidationException options ? options.Failures : [fault.Message]));
        }
        catch (InvalidOperationException fault)
        {
            throw Refusal([fault.Message]);
        }
    }

    private static OptionsValidationException Refusal(IEnumerable<string> sentences) => new("", typeof(object), sentences);
}
