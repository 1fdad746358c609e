using AssistantBot.Evaluation.Sets;

namespace AssistantBot.Evaluation;

public sealed class QuestionSetTests
{
    /// <summary>
    /// Retrieval: plain BM25 over single characters and bigrams, the best variant of each set. The others: what is
    /// reached with the built-in weights, less two points. Only the set of our own is there on every machine.
    /// </summary>
    public static TheoryData<Floor> Floors { get; } =
    [
        .. File.ReadLines(Path.Combine(SharedSets.Repository, "tests", "AssistantBot.Evaluation", "floors.tsv")).Skip(1).Select(Floor.Parse),
    ];

    [Theory]
    [MemberData(nameof(Floors))]
    public async Task No_set_scores_below_its_floor_and_no_citation_is_wrong(Floor floor)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        Assert.SkipUnless(floor.Set == "own" || SharedSets.Folder is not null, "The question sets of real text are not here.");
        var set = SharedSets.Find(floor.Set);
        using var archive = await OpenArchive.OfAsync([set.Articles], cancellationToken);
        var evaluator = archive.Get<Evaluator>();
        var results = new List<QuestionResult>();
        foreach (var question in await set.QuestionsAsync(cancellationToken))
        {
            results.Add(await evaluator.EvaluateAsync(question, retrievalOnly: false, cancellationToken));
        }

        var scores = new Scores(results);
        Assert.Equal(0, scores.CitationErrors());
        Assert.Empty(Faults(floor, scores));
    }

    private static IEnumerable<string> Faults(Floor floor, Scores scores)
    {
        var lengths = scores.CitationCharacters();
        (string Measure, double? Score, double? Least)[] measures =
        [
            ("recall@1", Percent(scores.RecallAt(1)), floor.RecallAt1),
            ("recall@5", Percent(scores.RecallAt(5)), floor.RecallAt5),
            ("answer in the first citation", Percent(scores.Found(answer => answer.InFirstCitation)), floor.FirstCitation),
            ("answer in the first three", Percent(scores.Found(answer => answer.InFirstThreeCitations)), floor.FirstThreeCitations),
            ("answerable questions answered", 100 - Percent(scores.Refused(answerable: true)), 100 - floor.AnswerableRefused),
            ("unanswerable questions refused", Percent(scores.Refused(answerable: false)), floor.UnanswerableRefused),
            ("mean length below", Floor.MeanCitationCharacters - Scores.Mean(lengths), 0),
            ("95 % of the lengths below", Floor.LongCitationCharacters - Scores.Percentile(lengths, 0.95), 0),
        ];
        return measures
            .Where(measure => measure.Least is { } least && !(measure.Score >= least))
            .Select(measure => FormattableString.Invariant($"{measure.Measure}: {measure.Score}, not {measure.Least}"));
    }

    // The floors are given to one place.
    private static double? Percent(double? share) => share is { } value ? Math.Round(100 * value, 1) : null;
}
