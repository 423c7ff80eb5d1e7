using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;

namespace CcrNetwork.Domain.Tests.Content;

public sealed class PublicationTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_new_item_is_a_draft_that_nobody_sees()
    {
        var project = new EuropeanProject("aqueduct", "Aqueduct");

        Assert.Equal(PublicationState.Draft, project.State);
        Assert.False(project.IsPublished);
        Assert.Empty(new[] { project }.AsQueryable().Published());
    }

    [Fact]
    public void Publishing_shows_it_and_keeps_the_first_time()
    {
        var project = new EuropeanProject("aqueduct", "Aqueduct");

        project.Publish(Now);
        project.Publish(Now.AddDays(1));

        Assert.True(project.IsPublished);
        Assert.Equal(Now, project.PublishedAt);
        Assert.Same(project, Assert.Single(new[] { project }.AsQueryable().Published().WithSlug("aqueduct")));
    }

    [Fact]
    public void Archiving_hides_it_and_remembers_when()
    {
        var project = new EuropeanProject("aqueduct", "Aqueduct");
        project.Publish(Now);

        project.Archive(Now.AddDays(1));

        Assert.False(project.IsPublished);
        Assert.Equal(PublicationState.Archived, project.State);
        Assert.Equal((Now, Now.AddDays(1)), (project.PublishedAt, project.ArchivedAt));
    }

    [Fact]
    public void An_archived_item_may_come_back()
    {
        var project = new EuropeanProject("aqueduct", "Aqueduct");
        project.Publish(Now);
        project.Archive(Now.AddDays(1));

        project.Publish(Now.AddDays(2));

        Assert.True(project.IsPublished);
        Assert.Null(project.ArchivedAt);
        Assert.Equal(Now, project.PublishedAt);
    }

    [Fact]
    public void A_confirmation_is_dated()
    {
        var project = new EuropeanProject("aqueduct", "Aqueduct");

        project.Confirm(new DateOnly(2026, 11, 23));

        Assert.Equal(new DateOnly(2026, 11, 23), project.ConfirmedOn);
    }
}
