namespace CcrNetwork.Editing.Fields;

/// <summary>Names how a field is asked for; each has its partial view.</summary>
public enum FieldInput
{
    Line,
    Paragraph,

    /// <summary>Markdown.</summary>
    RichText,

    /// <summary>Several texts, one on each line.</summary>
    Lines,
    Number,

    /// <summary>One of a few values.</summary>
    Choice,

    /// <summary>Any of a few values.</summary>
    Choices,

    /// <summary>A day of the calendar.</summary>
    Day,

    /// <summary>Date and time on the wall clock of the item's zone.</summary>
    WallClock,

    /// <summary>Latitude and longitude, as <c>47.0333, 5.7783</c>.</summary>
    Position,
    WebAddress,
    Email,

    /// <summary>A time zone, chosen by the name of its city.</summary>
    Zone,

    /// <summary>A small table of facts.</summary>
    Rows,

    /// <summary>Photographs, in an order.</summary>
    Pictures,

    /// <summary>One photograph, or none.</summary>
    Picture,

    /// <summary>A cell that goes along with its row unseen.</summary>
    Hidden,
}
