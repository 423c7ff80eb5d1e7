using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Editing.Tests.Drafts;

/// <summary>A translation remembers the fingerprint of the source it was made from.</summary>
public sealed class TranslationTests
{
    private static readonly ContentKind Kind = new NewsItemContentKind();
    private static readonly ContentField Lead = Kind.FieldOf("lead.fr")!;
    private static readonly HashSet<string> None = [];

    [Fact]
    public void A_translation_is_outdated_from_the_change_of_its_source_until_it_is_touched()
    {
        var written = Values(("lead.fr", "Ouvert"), ("lead.en", "Open"));
        var marks = Translations.After(Kind, FieldValues.Empty, written, FieldValues.Empty, None);
        var changed = Values(("lead.fr", "Fermé"), ("lead.en", "Open"));
        var later = Translations.After(Kind, written, changed, marks, None);
        var mended = Values(("lead.fr", "Fermé"), ("lead.en", "Closed"));
        var last = Translations.After(Kind, changed, mended, later, None);

        Assert.Equal(TranslationState.Done, Translations.StateOf(Lead, "en", written, marks));
        Assert.Equal(TranslationState.Outdated, Translations.StateOf(Lead, "en", changed, later));
        Assert.Equal(1, Translations.CountOutdated(Kind, changed, later));
        Assert.Equal(TranslationState.Done, Translations.StateOf(Lead, "en", mended, last));
        Assert.Equal(0, Translations.CountOutdated(Kind, mended, last));
    }

    [Fact]
    public void What_somebody_declares_right_is_of_todays_source()
    {
        var changed = Values(("lead.fr", "Fermé"), ("lead.en", "Open"));
        var old = Translations.After(Kind, FieldValues.Empty, Values(("lead.fr", "Ouvert"), ("lead.en", "Open")), FieldValues.Empty, None);

        var declared = Translations.After(Kind, changed, changed, old, new HashSet<string> { "lead.en" });

        Assert.Equal(TranslationState.Outdated, Translations.StateOf(Lead, "en", changed, old));
        Assert.Equal(TranslationState.Done, Translations.StateOf(Lead, "en", changed, declared));
    }

    [Fact]
    public void A_source_that_returns_to_what_it_was_makes_its_translation_right_again()
    {
        var first = Values(("lead.fr", "Ouvert"), ("lead.en", "Open"));
        var second = Values(("lead.fr", "Fermé"), ("lead.en", "Open"));
        var marks = Translations.After(Kind, FieldValues.Empty, first, FieldValues.Empty, None);

        var back = Translations.After(Kind, second, first, Translations.After(Kind, first, second, marks, None), None);

        Assert.Equal(TranslationState.Done, Translations.StateOf(Lead, "en", first, back));
    }

    [Fact]
    public void A_translation_from_before_the_engine_counts_as_made_from_the_source_it_stood_beside()
    {
        var loaded = Values(("lead.fr", "Ouvert"), ("lead.en", "Open"));
        var changed = Values(("lead.fr", "Fermé"), ("lead.en", "Open"));

        Assert.Equal(TranslationState.Done, Translations.StateOf(Lead, "en", loaded, FieldValues.Empty));
        Assert.Equal(
            TranslationState.Outdated,
            Translations.StateOf(Lead, "en", changed, Translations.After(Kind, loaded, changed, FieldValues.Empty, None)));
    }

    [Fact]
    public void Without_a_source_there_is_nothing_to_translate_and_without_a_translation_it_is_missing()
    {
        Assert.Equal(TranslationState.Source, Translations.StateOf(Lead, "en", Values(("lead.en", "Open")), FieldValues.Empty));
        Assert.Equal(TranslationState.Source, Translations.StateOf(Lead, "fr", Values(("lead.fr", "Ouvert")), FieldValues.Empty));
        Assert.Equal(TranslationState.Missing, Translations.StateOf(Lead, "en", Values(("lead.fr", "Ouvert")), FieldValues.Empty));
        Assert.Empty(Translations.After(Kind, FieldValues.Empty, Values(("lead.fr", "Ouvert")), FieldValues.Empty, None).Filled);
    }

    private static FieldValues Values(params (string Key, string Value)[] values) =>
        new(values.Select(value => new KeyValuePair<string, string>(value.Key, value.Value)));
}
