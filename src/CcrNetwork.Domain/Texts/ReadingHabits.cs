namespace CcrNetwork.Domain.Texts;

/// <summary>Says how hard a text of the language is to read, and which words of a link tell nothing of where it leads.</summary>
/// <param name="Base">What the easiest text has: the first number of Flesch’s formula or of its like.</param>
/// <param name="BySentence">What each word of a sentence takes away, on average.</param>
/// <param name="BySyllable">What each syllable of a word takes away, on average.</param>
/// <param name="Vowels">The letters that make syllables, without accents.</param>
/// <param name="SilentEndings">Ends of words whose vowel is not spoken.</param>
/// <param name="EmptyLinks">Words of links, folded, that say nothing when they are read alone.</param>
public sealed record ReadingHabits(
    double Base, double BySentence, double BySyllable, string Vowels, IReadOnlyList<string> SilentEndings,
    IReadOnlyList<string> EmptyLinks);
