using CcrNetwork.Web.Infrastructure.Hosting;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Mail;

public static class MailModule
{
    public static void AddMail(this IServiceCollection services)
    {
        services.AddCheckedOptions<MailOptions>(MailOptions.Section);
        services.AddSingleton<IMailTransport>(provider =>
            string.IsNullOrWhiteSpace(provider.GetRequiredService<IOptions<MailOptions>>().Value.Host)
                ? ActivatorUtilities.CreateInstance<FolderTransport>(provider)
                : ActivatorUtilities.CreateInstance<SmtpTransport>(provider));
        services.AddScoped<Postbox>();
        services.AddScoped<StaffPost>();
        services.AddScoped<StaffLetters>();
        services.AddScoped<MailDispatch>();
        services.AddHostedService<MailWork>();
        services.AddHostedService<StaffLetterWork>();
    }
}
