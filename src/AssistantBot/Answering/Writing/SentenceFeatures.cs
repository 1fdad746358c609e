namespace AssistantBot.Answering.Writing;

/// <summary>What speaks for a sentence. To add a feature, add a line and fit the weights anew.</summary>
internal static class SentenceFeatures
{
    private static readonly string[] CuedTypes = ["who", "when", "where", "number", "organisation", "how", "list", "why", "definition", "name"];

    public static IReadOnlyList<SentenceFeature> All { get; } =
    [
        new("article.score", s => Ratio(s.Article.Source.Score, s.Retrieved.BestArticle.Score)),
        new("article.first", s => s.Article.Source == s.Retrieved.BestArticle ? 1 : 0),
        new("article.passage", s => Ratio(s.Passage.Score, s.Retrieved.BestPassage)),
        new("coverage.all", s => s.Cover(s.Question.Rarity)),
        new("coverage.pairs", s => s.Cover(s.Question.Pairs)),
        new("coverage.singles", s => s.Cover(s.Question.Singles)),
        new("coverage.words", s => s.Question.Words.Sum() == 0 ? 1 : s.Cover(s.Question.Words)),
        new("local.retrieved", s => s.Cover(s.Retrieved.Rarity)),
        new("local.article", s => s.Cover(s.Article.Rarity)),
        new("close.terms", s => s.Cover(s.Question.Close)),
        new("subject.lead", s => s.CoverWith(s.Article.LeadTerms, s.Question.Rarity)),
        new("subject.untitled", s => s.Article.TitleSaysAll ? 1 : s.Cover(s.Article.Untitled)),
        new("neighbours.window", s => s.CoverWithNeighbours(s.Question.Rarity)),
        new("place.early", s => 1d / (1 + s.Index)),
        new("length.log", s => Math.Log(s.Span.Length) / 5),
        new("length.short", s => s.Span.Length < 12 ? 1 : 0),
        new("length.long", s => s.Span.Length > 120 ? 1 : 0),
        new("form.question", s => s.Folded.Contains('?') ? 1 : 0),
        new("form.heading", s => char.IsLetterOrDigit(s.Folded[^1]) ? 1 : 0),
        new("cue.any", s => s.Question.Question.Types.Count == 0 || s.Cues.Count > 0 ? 1 : 0),
        new("cue.aroundclose", s => s.CoverAroundCue(s.Question.Close)),
        new("cue.unit", s => s.Question.Unit is not { } unit ? 0 : AskedUnit.StandsIn(s.Folded, unit) ? 1 : 0),
        new("new.tokens", s => Math.Log(1 + s.NewTokens) / 5),
        new("new.share", s => s.Tokens == 0 ? 0 : (double)s.NewTokens / s.Tokens),
        new("new.numbers", s => s.Question.AsksForNumbers ? s.NewNumbers(3) / 3d : 0),
        new("form.colon", s => s.Folded[^1] is ':' or '：' ? 1 : 0),
        new("article.bestpassage", s => s.Passage.Score >= s.Article.Source.Score ? 1 : 0),
        new("article.inrelation", s => Ratio(s.Passage.Score, s.Article.Source.Score)),
        .. CuedTypes.Select(type => new SentenceFeature("cue." + type, s => s.HasCue(type) ? 1 : 0)),
    ];

    // Nothing in common with the question is nothing, whatever it is compared to.
    private static double Ratio(double score, double best) => best > 0 ? score / best : 0;
}
