using AssistantBot.Answering.Writing;

namespace AssistantBot.Answering;

/// <summary>What speaks for and against answering. To add a feature, add a line and fit the weights anew.</summary>
internal static class RefusalFeatures
{
    public static IReadOnlyList<RefusalFeature> All { get; } =
    [
        new("fit.score", e => Share(e.Scores[0], e.Retrieved.Ceiling)),
        new("lead.spread", e => e.Spread()),
        new("lead.next", e => 1 - Share(e.NextStory, e.Scores[0])),
        new("lead.average", e => 1 - Share(e.Scores.Skip(1).DefaultIfEmpty(0).Average(), e.Scores[0])),
        new("coverage.pairs", e => QuestionTerms.Cover(e.Present, e.Terms.Pairs)),
        new("coverage.singles", e => QuestionTerms.Cover(e.Present, e.Terms.Singles)),
        new("coverage.words", e => e.Terms.Words.Sum() == 0 ? 1 : QuestionTerms.Cover(e.Present, e.Terms.Words)),
        new("lacking.most", e => e.Lacking.FirstOrDefault()),
        new("lacking.second", e => e.Lacking.Skip(1).FirstOrDefault()),
        new("lacking.unknown", e => Math.Min(3, e.Lacking.Count(rarity => rarity >= 0.999)) / 3d),
        new("sentence.bestclose", e => e.BestCover(e.Terms.Close)),
        new("sentence.probability", e => e.Sentences[0].Score),
        new("sentence.lead", e => QuestionTerms.Cover(e.Lead, e.Terms.Rarity)),
        new("head.article", e => QuestionTerms.Cover(e.Present, e.Terms.Head)),
        new("head.title", e => QuestionTerms.Cover(e.Title, e.Terms.Head)),
        new("coverage.passage", e => QuestionTerms.Cover(e.Passage, e.Terms.Rarity)),
        new("coverage.run", e => e.LongestRun() / 20d),
        new("cue.unit", e => e.Terms.Unit is not { } unit ? 1 : e.Probability(sentence => AskedUnit.StandsIn(sentence.Folded, unit))),
        new("question.terms", e => Math.Log(1 + e.Question.ContentTerms.Count) / 5),
        new("question.headline", e => e.Question.ContentTerms.Count == e.Question.Terms.Count ? 1 : 0),
        new("archive.size", e => Math.Log(1 + e.Retrieved.Searched.Articles) / 10),
    ];

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;
}
