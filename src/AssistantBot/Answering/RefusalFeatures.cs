using AssistantBot.Answering.Writing;

namespace AssistantBot.Answering;

/// <summary>What speaks for and against answering. To add a feature, add a line and fit the weights anew.</summary>
internal static class RefusalFeatures
{
    public static IReadOnlyList<RefusalFeature> All { get; } =
    [
        new("fit.score", e => Share(e.Scores[0], e.Retrieved.Ceiling)),
        new("lead.next", e => 1 - Share(e.NextStory, e.Scores[0])),
        new("coverage.pairs", e => QuestionTerms.Cover(e.Present, e.Terms.Pairs)),
        new("coverage.singles", e => QuestionTerms.Cover(e.Present, e.Terms.Singles)),
        new("coverage.words", e => e.Terms.Words.Sum() == 0 ? 1 : QuestionTerms.Cover(e.Present, e.Terms.Words)),
        new("lacking.most", e => e.Lacking.FirstOrDefault()),
        new("lacking.second", e => e.Lacking.Skip(1).FirstOrDefault()),
        new("sentence.lead", e => QuestionTerms.Cover(e.Lead, e.Terms.Rarity)),
        new("head.article", e => QuestionTerms.Cover(e.Present, e.Terms.Head)),
        new("head.title", e => QuestionTerms.Cover(e.Title, e.Terms.Head)),
        new("coverage.passage", e => QuestionTerms.Cover(e.Passage, e.Terms.Rarity)),
        new("coverage.near", e => QuestionTerms.Cover(e.Near, e.Terms.Rarity)),
        new("sentence.coverage", e => QuestionTerms.Cover(e.Best.Terms, e.Terms.Rarity)),
        new("lacking.gap", e => e.LongestGap() / 10d),
        new("cue.likely", e => e.Question.Types.Count == 0 ? 1 : e.Probability(sentence => e.Question.Types.Any(type => type.Cue.IsMatch(sentence.Folded)))),
        new("rest.near", e => QuestionTerms.Cover(e.Near, e.Terms.Rest)),
        new("rest.around", e => e.CoverAround(e.Terms.Rest)),
        new("rest.aroundsquare", e => Square(e.CoverAround(e.Terms.Rest))),
        new("quoted.article", e => e.Quoted()),
        new("places.near", e => e.PlacesNear),
        new("places.article", e => e.PlacesInArticle),
        new("lead.nextsquare", e => Square(1 - Share(e.NextStory, e.Scores[0]))),
        new("cue.unit", e => e.Terms.Unit is not { } unit ? 1 : e.Probability(sentence => AskedUnit.StandsIn(sentence.Folded, unit))),
        new("article.length", e => Length(e)),
        new("article.coverage", e => Length(e) * QuestionTerms.Cover(e.Present, e.Terms.Pairs)),
        new("article.near", e => Length(e) * QuestionTerms.Cover(e.Near, e.Terms.Rarity)),
        new("question.terms", e => Math.Log(1 + e.Question.ContentTerms.Count) / 5),
        new("question.headline", e => e.Question.Asks ? 0 : 1),
        new("archive.size", e => Math.Log(1 + e.Retrieved.Searched.Articles) / 10),
    ];

    // What a long text has of a question says less than what a short one has.
    private static double Length(Evidence evidence) => Math.Log(1 + evidence.Text.Length) / 10;

    private static double Square(double value) => value * value;

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;
}
