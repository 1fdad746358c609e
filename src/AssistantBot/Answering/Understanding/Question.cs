using AssistantBot.Knowledge;
using AssistantBot.Language;
using AssistantBot.Language.Dates;
using AssistantBot.Language.Places;

namespace AssistantBot.Answering.Understanding;

/// <summary>A question as it is understood.</summary>
internal sealed record Question
{
    /// <summary>The cleaned question, for people.</summary>
    public required string Text { get; init; }

    /// <summary>How the asker writes, and so how our own words are written.</summary>
    public required Script Script { get; init; }

    /// <summary>What the asker wants to know: who, when, how much ...; empty if the question does not say.</summary>
    public required IReadOnlyList<QuestionType> Types { get; init; }

    /// <summary>The folded tokens with their weights, each once.</summary>
    public required IReadOnlyList<QueryTerm> Terms { get; init; }

    /// <summary>
    /// For each of <see cref="ContentTerms"/>: how close it stands to the question word, 1 (beside it) down to 0. What
    /// stands close is what is asked about.
    /// </summary>
    public required IReadOnlyDictionary<string, double> Closeness { get; init; }

    /// <summary>The terms that are no part of a question word such as 多少 or 哪些.</summary>
    public required IReadOnlyList<QueryTerm> ContentTerms { get; init; }

    /// <summary>Whether it asks for points that somebody made rather than for things that have names.</summary>
    public required bool AsksForPoints { get; init; }

    /// <summary>The periods it asks about, where it names any.</summary>
    public IReadOnlyList<QuestionDate> Dates { get; init; } = [];

    /// <summary>The places it asks about, as the asker wrote them.</summary>
    public IReadOnlyList<PlaceMention> Places { get; init; } = [];

    /// <summary>To what it narrows the search. Of words that mean several years the first reading is taken.</summary>
    public SearchScope Scope => new(
        Places.SelectMany(mention => mention.Candidates).SelectMany(Gazetteer.Covered).Distinct(StringComparer.Ordinal).ToList(),
        Dates.Where(date => date.Precision != DatePrecision.Vague).Select(date => date.Taken).ToList());

    /// <summary>The question with what was understood of it in brackets.</summary>
    public string Interpreted => Dates.Count == 0 ? Text : QuestionDates.SayBack(Text, Dates, Script);

    /// <summary>The same question with these periods for one of its dates, the first of them taken.</summary>
    public Question Taking(QuestionDate date, IReadOnlyList<DayRange> periods) => this with
    {
        Dates = Dates.Select(own => own == date ? own with { Candidates = periods } : own).ToList(),
    };

    public bool AsksForList => Types.Any(type => type.Name == QuestionType.List);
}
