using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Shows the sign-in page in answer to another address, whose form it then carries.</summary>
public sealed class DoorPages(SignInStates states, Passkeys passkeys, IModelMetadataProvider metadata)
{
    public async Task<SignInPage> PageAsync(HttpContext context, SignInState state, string? email = null) =>
        new(email, states.Close(state), state.Kept is not null, await passkeys.RequestAsync(context, account: null));

    public async Task ShowAsync(HttpContext context, SignInState state)
    {
        var action = new ActionDescriptor { RouteValues = { ["area"] = "Admin", ["controller"] = "Access", ["action"] = "SignIn" } };
        var route = new RouteData(
            new RouteValueDictionary(action.RouteValues.ToDictionary(value => value.Key, object? (value) => value.Value)));
        var view = new ViewResult
        {
            ViewName = "SignIn",
            StatusCode = StatusCodes.Status401Unauthorized,
            ViewData = new ViewDataDictionary(metadata, new ModelStateDictionary()) { Model = await PageAsync(context, state) },
        };
        await view.ExecuteResultAsync(new ActionContext(context, route, action));
    }
}
