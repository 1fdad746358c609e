using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Writing;

/// <summary>The content terms of a question and what each is worth under several views; every view adds up to 1.</summary>
internal sealed class QuestionTerms
{
    // The weight of a term falls to a third within so many characters from the beginning.
    private const double HeadReach = 6;

    private readonly TermMatcher _matcher;

    public QuestionTerms(Question question, TermStatistics statistics)
    {
        Question = question;
        Terms = question.ContentTerms;
        Folded = CharacterFolding.Fold(question.Text);
        Unit = AskedUnit.In(Folded);
        AsksForNumbers = question.Types.Any(type => type.Name is QuestionType.Number or QuestionType.When);
        _matcher = new TermMatcher(Terms);
        var rarity = Terms.Select(term => KindWeight(term) * statistics.PassageRarity(term)).ToArray();
        Rarity = Normalized(rarity);
        Pairs = Normalized(Where(rarity, term => term.Kind != TokenKind.Single));
        Singles = Normalized(Where(rarity, term => term.Kind == TokenKind.Single));
        Words = Normalized(Where(rarity, term => term.Kind == TokenKind.Word));
        var head = new double[Terms.Count];
        foreach (var token in Tokens.In(Folded))
        {
            if (Find(Folded.AsSpan(token.Start, token.Length)) is >= 0 and var term)
            {
                head[term] = Math.Max(head[term], rarity[term] * Math.Exp(-token.Start / HeadReach));
            }
        }

        Head = Normalized(head);
        var ofPlaces = question.Places.SelectMany(place => TermsIn(place.Span)).ToHashSet();
        Rest = Normalized(rarity.Select((weight, i) => ofPlaces.Contains(i) ? 0 : weight).ToArray());
        Close = Normalized(rarity.Select((weight, i) => weight * question.Closeness[Terms[i].Text]).ToArray());
    }

    public Question Question { get; }

    /// <summary>The question, folded.</summary>
    public string Folded { get; }

    public IReadOnlyList<QueryTerm> Terms { get; }

    /// <summary>What is counted or dated: 元 of 多少元. Null if the question does not say.</summary>
    public string? Unit { get; }

    public bool AsksForNumbers { get; }

    public double[] Rarity { get; }

    /// <summary>Without single characters.</summary>
    public double[] Pairs { get; }

    public double[] Singles { get; }

    /// <summary>Numbers and Latin words; all 0 if the question has none.</summary>
    public double[] Words { get; }

    /// <summary>What stands close to the question word counts most.</summary>
    public double[] Close { get; }

    /// <summary>What the question begins with counts most: whom or what it is about.</summary>
    public double[] Head { get; }

    /// <summary>Without the places asked about, which a text need not repeat in every paragraph.</summary>
    public double[] Rest { get; }

    public int Find(ReadOnlySpan<char> token) => _matcher.Find(token);

    /// <summary>For each term: whether a folded text has it.</summary>
    public bool[] PresentIn(ReadOnlySpan<char> folded) => _matcher.CountIn(folded).Counts.Select(count => count > 0).ToArray();

    /// <summary>How telling a term is among these sentences: what all of them have distinguishes none.</summary>
    public double[] RarityAmong(IReadOnlyCollection<bool[]> sentences)
    {
        var having = new int[Terms.Count];
        foreach (var terms in sentences)
        {
            for (var i = 0; i < having.Length; i++)
            {
                having[i] += terms[i] ? 1 : 0;
            }
        }

        return Normalized(Terms.Select((term, i) => having[i] == 0
            ? 0
            : KindWeight(term) * Math.Log(1 + ((sentences.Count - having[i] + 0.5) / (having[i] + 0.5)))).ToArray());
    }

    /// <summary>The share of a view's weight that these terms have.</summary>
    public static double Cover(bool[] terms, double[] view)
    {
        var covered = 0d;
        for (var i = 0; i < terms.Length; i++)
        {
            covered += terms[i] ? view[i] : 0;
        }

        return covered;
    }

    public static double[] Normalized(double[] weights)
    {
        var total = weights.Sum();
        return total == 0 ? weights : weights.Select(weight => weight / total).ToArray();
    }

    private List<int> TermsIn(TextSpan span)
    {
        var tokens = new List<int>();
        foreach (var token in Tokens.In(Folded))
        {
            if (token.Start < span.End && token.Start + token.Length > span.Start && Find(Folded.AsSpan(token.Start, token.Length)) is >= 0 and var term)
            {
                tokens.Add(term);
            }
        }

        return tokens;
    }

    private double[] Where(double[] weights, Predicate<QueryTerm> holds) =>
        weights.Select((weight, i) => holds(Terms[i]) ? weight : 0).ToArray();

    private static double KindWeight(QueryTerm term) => term.Kind == TokenKind.Single ? 0.5 : 1;
}
