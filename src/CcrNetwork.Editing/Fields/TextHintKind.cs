namespace CcrNetwork.Editing.Fields;

/// <summary>Names what may be in the way of people who read a text, or have it read to them.</summary>
public enum TextHintKind
{
    /// <summary>A heading two levels below the one before it.</summary>
    HeadingSkipped,
    HeadingEmpty,

    /// <summary>A link whose words say nothing of where it leads.</summary>
    LinkSaysNothing,

    /// <summary>A link that is read out letter by letter.</summary>
    LinkIsAddress,
    LinkEmpty,

    /// <summary>A picture without words for who does not see it.</summary>
    PictureWithoutWords,

    /// <summary>Long sentences and long words.</summary>
    HardToRead,
}
