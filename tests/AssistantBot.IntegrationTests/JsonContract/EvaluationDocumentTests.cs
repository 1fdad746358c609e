using System.Text.Json;

namespace AssistantBot.IntegrationTests.JsonContract;

/// <summary>The scores of a small question set, against figures worked out by hand.</summary>
public sealed class EvaluationDocumentTests(KnownArchive archive) : IClassFixture<KnownArchive>
{
    // 1: right at the first place. 2: gold is another article, which the question has no word of, but an alternate is
    // found. 3: half of gold is found. 4 and 5: no answer is there.
    private const string Questions =
        """
        {"id":"1","question":"沧霞大桥全长多少公里？","articles":["bridge"],"answers":["6.8公里"],"answerable":true,"type":"length"}
        {"id":"2","question":"荔枝节吸引客商多少名？","articles":["reservoir"],"alt":["fair"],"answers":["没有这个答案"],"answerable":true,"type":"guests"}
        {"id":"3","question":"玉潭水库库容恢复到多少？","articles":["reservoir","absent"],"answers":["四千万","４５００万"],"answerable":true}
        {"id":"4","question":"zxqj火星殖民基地氦闪","articles":[],"answerable":false,"type":"length"}
        {"id":"5","question":"qqqq vvvv","articles":[]}

        """;

    [Fact]
    public async Task Scores_are_what_they_are_by_hand()
    {
        var scores = (await EvaluateAsync()).Json;

        JsonShape.AssertIs(Shapes.Eval, scores);
        Assert.Equal(5, scores.GetProperty("questions").GetInt32());
        Assert.Equal(3, scores.GetProperty("answerable").GetInt32());
        Assert.Equal(0.6667, Number(scores, "recall_at", "1"));
        Assert.Equal(0.6667, Number(scores, "recall_at", "20"));
        Assert.Equal(1, Number(scores, "recall_at_with_alternates", "1"));
        Assert.Equal(0.6667, Number(scores, "mrr_at_10"));

        // 1, 0 and, of two gold articles the one at the first place, 1 / (1 + 1 / log2(3)).
        Assert.Equal(Math.Round((1 + 0 + (1 / (1 + (1 / Math.Log2(3))))) / 3, 4), Number(scores, "ndcg_at_10"));
        Assert.Equal(0.6667, Number(scores, "answer_in_first_three_citations"));
        Assert.Equal(0.6667, Number(scores, "answer_in_text"));
        Assert.Equal(1, Number(scores, "refused_of_unanswerable"));
        Assert.Equal(0, Number(scores, "refused_of_answerable"));
        Assert.Equal(0, Number(scores, "citation_errors"));
    }

    [Fact]
    public async Task Each_type_has_scores_of_its_own()
    {
        var types = (await EvaluateAsync()).Json.GetProperty("by_type");

        Assert.Equal(["guests", "length"], types.EnumerateObject().Select(type => type.Name).Order());
        Assert.Equal(2, Number(types, "length", "questions"));
        Assert.Equal(1, Number(types, "length", "recall_at", "1"));
        Assert.Equal(0, Number(types, "guests", "recall_at", "1"));
        Assert.Equal(1, Number(types, "guests", "recall_at_with_alternates", "1"));
        Assert.Equal(JsonValueKind.Null, types.GetProperty("guests").GetProperty("refused_of_unanswerable").ValueKind);
    }

    [Fact]
    public async Task Without_answers_what_is_measured_of_answers_is_null()
    {
        var scores = (await EvaluateAsync("--retrieval-only", "--limit", "2")).Json;

        JsonShape.AssertIs(Shapes.Eval, scores);
        Assert.Equal(2, Number(scores, "questions"));
        Assert.Equal(0.5, Number(scores, "recall_at", "1"));
        Assert.All(
            ["answer_in_first_citation", "answer_in_text", "refused_of_answerable", "refused_of_unanswerable"],
            key => Assert.Equal(JsonValueKind.Null, scores.GetProperty(key).ValueKind));
        Assert.Equal(JsonValueKind.Null, scores.GetProperty("citation_characters").GetProperty("mean").ValueKind);
    }

    private Task<ProcessResult> EvaluateAsync(params string[] options)
    {
        archive.Write("questions.jsonl", Questions);
        return archive.RunAsync(["eval", "questions.jsonl", "--json", .. options]);
    }

    private static double Number(JsonElement element, params string[] path) =>
        path.Aggregate(element, (inner, key) => inner.GetProperty(key)).GetDouble();
}
