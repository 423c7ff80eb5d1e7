using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>Fills in a form of a page and sends it, token and hidden fields included, as a browser without scripts does.</summary>
public static class Forms
{
    /// <param name="form">Selector of the form, or of the button that is pressed: it sends its form, where it says.</param>
    /// <param name="answers">What is written or chosen; a null value leaves the field out, as an unticked box does.</param>
    public static async Task<Page> SubmitAsync(
        this HttpClient browser, Page page, string form, params (string Name, string? Value)[] answers)
    {
        var (action, fields) = Press(page, form, answers);
        using var content = new FormUrlEncodedContent(fields);
        using var response = await browser.PostAsync(new Uri(action, UriKind.Relative), content);
        return new Page(action, response, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Where a form or one of its buttons sends what, the name of the button included.</summary>
    public static (string Action, List<KeyValuePair<string, string>> Fields) Press(
        Page page, string formOrButton, params (string Name, string? Value)[] answers)
    {
        var element = page.One(formOrButton);
        var button = element as IHtmlButtonElement;
        var form = button is null ? (IHtmlFormElement)element : button.Form ?? throw new InvalidOperationException(
            $"{formOrButton} belongs to no form.");
        var address = button?.GetAttribute("formaction") ?? form.GetAttribute("action");
        var fields = FieldsOf(form, answers);
        if (button is { Name.Length: > 0 })
        {
            fields.Add(new(button.Name, button.Value));
        }

        return (address is { Length: > 0 } ? address : page.Path, fields);
    }

    public static async Task<Page> FollowAsync(this HttpClient browser, Page page)
    {
        Assert.True(
            page.Location is not null,
            $"{page} leads nowhere: {string.Join(" ", page.IsHtml ? page.Texts("[data-testid=errors] li") : [])}");
        return await browser.GetPageAsync(page.Location!.OriginalString);
    }

    public static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form, params (string Name, string? Value)[] answers)
    {
        var fields = form.Elements
            .OfType<IElement>()
            .SelectMany(Written)
            .Where(field => answers.All(answer => answer.Name != field.Key))
            .ToList();
        fields.AddRange(
            answers
                .Where(answer => answer.Value is not null)
                .Select(answer => new KeyValuePair<string, string>(answer.Name, answer.Value!)));
        return fields;
    }

    private static IEnumerable<KeyValuePair<string, string>> Written(IElement element)
    {
        switch (element)
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" } box when box.IsChecked && box.Name is not null:
                yield return new(box.Name, box.Value);
                break;
            case IHtmlInputElement { Type: not ("checkbox" or "radio" or "submit" or "file") } input when input.Name is not null:
                yield return new(input.Name, input.Value);
                break;
            case IHtmlTextAreaElement area when area.Name is not null:
                yield return new(area.Name, area.Value);
                break;
            case IHtmlSelectElement select when select.Name is not null:
                foreach (var option in select.SelectedOptions)
                {
                    yield return new(select.Name, option.Value);
                }

                break;
            default:
                break;
        }
    }
}
