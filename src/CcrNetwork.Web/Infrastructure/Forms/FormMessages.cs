using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.Localization;

namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>
/// What forms say about a wrong answer. An attribute names its message by the key of a text:
/// <c>[Required(ErrorMessage = "Forms.Required")]</c>, and its field by that of its label:
/// <c>[Display(Name = "LabelRequest.Name")]</c>. The message begins with the label, so that it says enough in a list of faults too.
/// </summary>
public static class FormMessages
{
    public const string Required = "Forms.Required";
    public const string TooLong = "Forms.TooLong";
    public const string Missing = "Forms.Missing";
    public const string NotUnderstood = "Forms.NotUnderstood";
    public const string BadEmail = "Forms.BadEmail";
    public const string BadWebAddress = "Forms.BadWebAddress";

    public static void AddFormMessages(this IServiceCollection services)
    {
        services.AddOptions<MvcDataAnnotationsLocalizationOptions>().Configure<Texts>((options, texts) =>
            options.DataAnnotationLocalizerProvider = (_, _) => new TextsLocalizer(texts));
        services.AddOptions<MvcOptions>().Configure<Texts>((options, texts) =>
        {
            var messages = options.ModelBindingMessageProvider;
            messages.SetAttemptedValueIsInvalidAccessor((_, _) => texts[NotUnderstood]);
            messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts[NotUnderstood]);
            messages.SetUnknownValueIsInvalidAccessor(_ => texts[NotUnderstood]);
            messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts[NotUnderstood]);
            messages.SetValueIsInvalidAccessor(_ => texts[NotUnderstood]);
            messages.SetValueMustBeANumberAccessor(_ => texts[NotUnderstood]);
            messages.SetNonPropertyValueMustBeANumberAccessor(() => texts[NotUnderstood]);
            messages.SetMissingBindRequiredValueAccessor(_ => texts[Missing]);
            messages.SetMissingKeyOrValueAccessor(() => texts[Missing]);
            messages.SetValueMustNotBeNullAccessor(_ => texts[Missing]);
        });
    }

    private sealed class TextsLocalizer(Texts texts) : IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, texts.Has(name) ? texts[name] : name);

        public LocalizedString this[string name, params object[] arguments] =>
            new(name, texts.Has(name) ? texts[name, arguments] : name);

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
