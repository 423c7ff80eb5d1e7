using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Label;

public sealed class LabelPageTests(SeededSite site) : SeededSiteTests(site)
{
    [Fact]
    public async Task Shows_the_procedure_in_force_step_by_step()
    {
        var steps = await Site.ReadAsync(db => db.LabelSteps
            .Published().Where(s => s.Procedure == LabelProcedure.InForce).OrderBy(s => s.Position).Select(s => s.Title).ToListAsync());

        var page = await Site.Visitor().GetPageAsync("/fr/label");

        Assert.Equal(steps.Select(step => step.In("fr").Text), page.Texts("[data-testid=step] h3"));
    }

    [Fact]
    public async Task Names_the_prefect_as_the_one_who_decides_and_the_commission_as_history()
    {
        var page = await Site.Visitor().GetPageAsync("/en/label");

        var notice = page.Text(".notice").Replace('\u00A0', ' ');
        Assert.Contains("February 2020", notice, StringComparison.Ordinal);
        Assert.Contains("The regional prefect", notice, StringComparison.Ordinal);
        Assert.DoesNotContain("National Commission", notice, StringComparison.Ordinal);
        Assert.Contains("National Commission", page.Text("[aria-labelledby=before]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_the_legal_texts()
    {
        var page = await Site.Visitor().GetPageAsync("/fr/label");

        Assert.Contains("11 février 2020", page.Texts("[aria-labelledby=law] dt").Select(day => day.Replace('\u00A0', ' ')));
    }
}
