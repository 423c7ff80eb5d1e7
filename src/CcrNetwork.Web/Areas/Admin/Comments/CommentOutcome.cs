namespace CcrNetwork.Web.Areas.Admin.Comments;

public enum CommentOutcome
{
    Done,
    Missing,

    /// <summary>There is no such field, or it is not for the one who writes.</summary>
    NoField,

    /// <summary>The person may not see what the comment is about.</summary>
    NotForThem,
}
