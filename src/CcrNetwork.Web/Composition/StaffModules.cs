using CcrNetwork.Web.Areas.Admin;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Audit;
using CcrNetwork.Web.Areas.Admin.Bulk;
using CcrNetwork.Web.Areas.Admin.Candidatures;
using CcrNetwork.Web.Areas.Admin.Cleaning;
using CcrNetwork.Web.Areas.Admin.Comments;
using CcrNetwork.Web.Areas.Admin.Confirmation;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Dashboard;
using CcrNetwork.Web.Areas.Admin.Descriptions;
using CcrNetwork.Web.Areas.Admin.Disciplines;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.FundingImport;
using CcrNetwork.Web.Areas.Admin.History;
using CcrNetwork.Web.Areas.Admin.Imports;
using CcrNetwork.Web.Areas.Admin.Items;
using CcrNetwork.Web.Areas.Admin.Languages;
using CcrNetwork.Web.Areas.Admin.Links;
using CcrNetwork.Web.Areas.Admin.MemberFunding;
using CcrNetwork.Web.Areas.Admin.MemberNotices;
using CcrNetwork.Web.Areas.Admin.MemberSupport;
using CcrNetwork.Web.Areas.Admin.MenuOrder;
using CcrNetwork.Web.Areas.Admin.MyAccount;
using CcrNetwork.Web.Areas.Admin.Photographs;
using CcrNetwork.Web.Areas.Admin.Preview;
using CcrNetwork.Web.Areas.Admin.Publication;
using CcrNetwork.Web.Areas.Admin.Questions;
using CcrNetwork.Web.Areas.Admin.Readership;
using CcrNetwork.Web.Areas.Admin.Redirects;
using CcrNetwork.Web.Areas.Admin.Registrations;
using CcrNetwork.Web.Areas.Admin.Resources;
using CcrNetwork.Web.Areas.Admin.Review;
using CcrNetwork.Web.Areas.Admin.Search;
using CcrNetwork.Web.Areas.Admin.SecondFactor;
using CcrNetwork.Web.Areas.Admin.Subscriptions;
using CcrNetwork.Web.Areas.Admin.Undelivered;
using CcrNetwork.Web.Areas.Admin.Users;
using CcrNetwork.Web.Areas.Admin.Withholding;
using CcrNetwork.Web.Areas.Admin.Work;

namespace CcrNetwork.Web.Composition;

/// <summary>The list of what the staff area is made of; a new folder there is one line here.</summary>
public static class StaffModules
{
    public static void AddStaffArea(this WebApplicationBuilder builder)
    {
        builder.AddStaffAccess();
        builder.Services.AddStaffMenu();
        AddScreens(builder.Services);
    }

    private static void AddScreens(IServiceCollection services)
    {
        services.AddAudit();
        services.AddBulk();
        services.AddCandidatures();
        services.AddCleaning();
        services.AddComments();
        services.AddConfirmation();
        services.AddContent();
        services.AddDashboard();
        services.AddDescriptions();
        services.AddDisciplines();
        services.AddEditingScreens();
        services.AddFundingImport();
        services.AddHistory();
        services.AddImportScreens();
        services.AddItems();
        services.AddLanguages();
        services.AddLinks();
        services.AddMemberFunding();
        services.AddMemberNotices();
        services.AddMemberSupport();
        services.AddMenuOrder();
        services.AddMyAccount();
        services.AddPhotographs();
        services.AddPreview();
        services.AddPublication();
        services.AddQuestions();
        services.AddReadershipPages();
        services.AddRedirects();
        services.AddRegistrationLists();
        services.AddResourceDocuments();
        services.AddReview();
        services.AddStaffSearch();
        services.AddSecondFactor();
        services.AddSubscriptions();
        services.AddUndelivered();
        services.AddUsers();
        services.AddWithholding();
        services.AddWorkPages();
    }
}
