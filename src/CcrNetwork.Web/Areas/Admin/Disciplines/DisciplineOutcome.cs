namespace CcrNetwork.Web.Areas.Admin.Disciplines;

public enum DisciplineOutcome
{
    Done,
    Missing,

    /// <summary>Another one has the name, or the word that addresses make of it.</summary>
    Taken,

    /// <summary>Some item names it.</summary>
    InUse,
}
