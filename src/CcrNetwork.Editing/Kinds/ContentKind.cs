using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

/// <summary>
/// A kind of content that declares its fields and thereby has everything: tables, forms, drafts, history, review,
/// publication, translation states, conflict pages, preview, import and export.
/// </summary>
public abstract class ContentKind
{
    /// <summary>The section of the form that tells where the facts come from.</summary>
    public const string ProvenanceGroup = "provenance";

    /// <summary>The field that says in which further languages a person has confirmed an item.</summary>
    public const string ConfirmedLanguagesKey = "confirmedLanguages";

    /// <summary>Its word in addresses and texts: <c>centres</c>.</summary>
    public abstract string Name { get; }

    public abstract Type ItemType { get; }

    /// <summary>Its fields in the order of the form.</summary>
    public abstract IReadOnlyList<ContentField> Fields { get; }

    /// <summary>Whether each item has a page of its own, so that its slug matters and a renaming needs a redirect.</summary>
    public abstract bool HasPages { get; }

    public IEnumerable<string> Groups => Fields.Select(f => f.Group).Distinct();

    /// <summary>The public address that shows an item, without its language.</summary>
    public abstract string PublicPath(string slug);

    /// <summary>The public page on which a draft is looked at.</summary>
    public virtual string PreviewPath(ContentItem item) => PublicPath(item.Slug);

    /// <summary>Whether centre editors have a share of it: what belongs to their centres.</summary>
    public virtual bool IsForCentreEditors => false;

    /// <summary>Whether centre editors also begin items of it, as drafts for their own centres.</summary>
    public virtual bool IsBegunByCentreEditors => false;

    /// <summary>The field that names the centre to which an item belongs; centre editors choose among their own.</summary>
    public virtual string? CentreField => null;

    public abstract IQueryable<ContentItem> Items(NetworkDbContext db);

    /// <summary>The items that the actor may see.</summary>
    public IQueryable<ContentItem> ItemsFor(NetworkDbContext db, Actor actor) => actor.Role switch
    {
        StaffRole.CentreEditor when IsForCentreEditors => ItemsOf(db, actor.CentreIds),
        StaffRole.CentreEditor => Items(db).Where(_ => false),
        _ => Items(db),
    };

    /// <summary>The centres to which an item belongs: their editors see it.</summary>
    public virtual IQueryable<int> CentresOf(NetworkDbContext db, int id) => db.Centres.Where(_ => false).Select(centre => centre.Id);

    protected virtual IQueryable<ContentItem> ItemsOf(NetworkDbContext db, IReadOnlySet<int> centreIds) => Items(db).Where(_ => false);

    /// <summary>Tracked, with all that its fields read.</summary>
    public abstract Task<ContentItem?> LoadAsync(NetworkDbContext db, int id, CancellationToken cancellationToken);

    /// <summary>Whether the portal keeps the address that an item of the slug would have for itself.</summary>
    public virtual bool IsReserved(string slug, IPortalAddresses addresses) => HasPages && addresses.IsOwn(PublicPath(slug));

    /// <summary>Many at once, to be read only.</summary>
    public abstract Task<IReadOnlyList<ContentItem>> LoadAllAsync(
        NetworkDbContext db, IReadOnlyCollection<int> ids, CancellationToken cancellationToken);

    /// <summary>Whether accounts are given single items of it to keep.</summary>
    public virtual bool IsGivenToEditors => false;

    /// <summary>Whether its items are taken over from files too, each known by its slug.</summary>
    public virtual bool IsImported => false;

    /// <summary>Whether an item may be the beginning of another one: not where a file or a key makes it what it is.</summary>
    public virtual bool IsCopied => !Fields.Any(f => f.IsKeptByPortal);

    /// <summary>What of an item a new one of the kind may begin with; null where each is begun from nothing.</summary>
    public virtual FieldValues? CarriedOver(FieldValues values) => null;

    /// <summary>Whether a new item may begin as a copy of the last.</summary>
    public bool BeginsFromLast => CarriedOver(FieldValues.Empty) is not null;

    public abstract FieldValues Read(ContentItem item);

    public abstract void Write(ContentItem item, FieldValues values, References references);

    /// <summary>A new draft of the item; the values have no faults and all that its making needs.</summary>
    public abstract ContentItem Create(string slug, FieldValues values);

    /// <summary>Without these an item cannot even be begun.</summary>
    public abstract IReadOnlyList<string> NeededToCreate { get; }

    /// <summary>What is wrong between fields, such as an end before its beginning.</summary>
    public virtual IEnumerable<FieldProblem> Contradictions(FieldValues values) => [];

    /// <summary>What only the fields together show to be lacking: a draft may lack it, a published item may not.</summary>
    public virtual IEnumerable<FieldProblem> Gaps(FieldValues values) => [];

    /// <summary>The faults that other items make: values that one of them has already and that must not be there twice.</summary>
    public virtual Task<IReadOnlyList<FieldProblem>> TakenAsync(
        NetworkDbContext db, int id, FieldValues values, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FieldProblem>>([]);

    /// <summary>A chosen photograph that nobody outside may see would leave its place empty.</summary>
    public async Task<IReadOnlyList<FieldProblem>> HiddenPicturesAsync(
        NetworkDbContext db, FieldValues values, CancellationToken cancellationToken)
    {
        var problems = new List<FieldProblem>();
        foreach (var field in Fields.Where(field => field.Input == FieldInput.Picture && values.Has(field.Key)))
        {
            var slug = values[field.Key];
            if (!await db.Photographs.AnyAsync(p => p.Slug == slug && p.State == PublicationState.Published, cancellationToken))
            {
                problems.Add(new FieldProblem(field.Key, "Admin.Editing.Problem.PictureNotOnline"));
            }
        }

        return problems;
    }

    public ContentField? FieldOf(string valueKey) => Fields.FirstOrDefault(field => field.Owns(valueKey));

    /// <summary>
    /// Whether what the item holds can be shown. It is asked of what is there already, so that it is about what would end a page
    /// or cost without end: numbers, days and texts that no form would have let pass.
    /// </summary>
    public bool CanBeShown(ContentItem item)
    {
        var values = Read(item);
        return !Fields
            .Where(field => field.Input is FieldInput.Number or FieldInput.Position or FieldInput.RichText)
            .SelectMany(field => field.Faults(values))
            .Any(problem => problem.Text != ContentField.TooLong);
    }

    /// <summary>Without the values that belong to no field: what an older form or a stranger left behind goes with the next save.</summary>
    public FieldValues OnlyDeclared(FieldValues values) => new(values.Filled.Where(value => FieldOf(value.Key) is not null));

    public async Task<References> ReferencesOfAsync(NetworkDbContext db, FieldValues values, CancellationToken cancellationToken)
    {
        var references = new References();
        foreach (var pointers in Fields.SelectMany(field => field.Pointers(values)).GroupBy(pointer => pointer.Target))
        {
            references.Add(
                await pointers.Key.LoadAsync(db, pointers.Select(pointer => pointer.Slug).Distinct().ToList(), cancellationToken));
        }

        return references;
    }
}
