using System.Text.Json;
using AssistantBot.Channels.Terminal.Json;
using AssistantBot.Evaluation;

namespace AssistantBot.Tests.Channels.Terminal.Json;

/// <summary>The documents that scripts rely on; the keys are those of the design.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void Nothing_is_null_and_not_left_out()
    {
        var document = Document.Parse(new CitationDocument(1, "a", null, "p", null, null, null, null, "q", 0, 1));

        foreach (var key in new[] { "external_id", "title", "outlet", "published", "url" })
        {
            Assert.Equal(JsonValueKind.Null, document.GetProperty(key).ValueKind);
        }
    }

    [Fact]
    public void The_other_documents_have_the_keys_of_the_design()
    {
        Document.AssertKeys(
            "added updated unchanged failed waiting articles passages elapsed_ms",
            Document.Parse(new IngestDocument(1, 2, 3, [new FailureDocument("s", "r")], 4, 5, 6, 7)));
        Document.AssertKeys("source reason", Document.Parse(new IngestDocument(1, 2, 3, [new FailureDocument("s", "r")], 4, 5, 6, 7)).GetProperty("failed")[0]);
        Document.AssertKeys("query hits elapsed_ms", Document.Parse(new SearchDocument("q", [], 1)));
        Document.AssertKeys(
            "rank score article external_id title passage start end text",
            Document.Parse(new SearchDocument("q", [new HitDocument(1, 1, "a", null, null, "p", 0, 1, "t")], 1)).GetProperty("hits")[0]);
        Document.AssertKeys(
            "passage article external_id title outlet published url start end text article_text",
            Document.Parse(new PassageDocument("p", "a", null, null, null, null, null, 0, 1, "t", "tt")));
        Document.AssertKeys("name ok detail cure", Document.Parse(new DoctorDocument([new CheckDocument("n", true, "d", null)])).GetProperty("checks")[0]);
    }

    [Fact]
    public void A_listed_article_has_every_key()
    {
        var article = new ArticleDocument
        {
            Article = "a",
            ExternalId = null,
            Title = null,
            Label = null,
            Outlet = null,
            Reporters = [new ReporterDocument("n", "r")],
            Published = null,
            Event = null,
            YearSource = "unknown",
            Effective = null,
            Url = null,
            Sample = false,
            Edits = new Dictionary<string, int>(StringComparer.Ordinal) { ["zero_width"] = 2 },
            Passages = 1,
            Versions = 1,
        };

        var listed = Document.Parse(new ArticlesDocument([article])).GetProperty("articles")[0];

        Document.AssertKeys("article external_id title label outlet reporters published event year_source effective url sample edits passages versions", listed);
        Document.AssertKeys("name role", listed.GetProperty("reporters")[0]);
        Assert.Equal(2, listed.GetProperty("edits").GetProperty("zero_width").GetInt32());
    }

    [Fact]
    public void The_scores_have_every_key_for_all_questions_and_for_each_type()
    {
        const string keys =
            "questions answerable recall_at recall_at_with_alternates mrr_at_10 ndcg_at_10 answer_in_first_citation " +
            "answer_in_first_three_citations answer_in_text citation_characters refused_of_unanswerable refused_of_answerable " +
            "citation_errors by_type search_ms ask_ms";
        var question = new EvaluationQuestion("q", "？", [], [], [], IsAnswerable: true, "keyq");

        var document = Document.Parse(EvaluationDocuments.Of(new Scores([new QuestionResult(question, 1, 1, 1, 2.5, Answer: null)])));

        Document.AssertKeys(keys, document);
        Document.AssertKeys(keys, document.GetProperty("by_type").GetProperty("keyq"));
        Document.AssertKeys("1 5 10 20", document.GetProperty("recall_at"));
        Document.AssertKeys("1 5 10 20", document.GetProperty("recall_at_with_alternates"));
        Document.AssertKeys("mean p95", document.GetProperty("citation_characters"));
        Document.AssertKeys("p50 p95", document.GetProperty("search_ms"));
        Assert.Equal(1, document.GetProperty("mrr_at_10").GetDouble());
        Assert.Equal(JsonValueKind.Null, document.GetProperty("refused_of_unanswerable").ValueKind);
        Assert.Equal(JsonValueKind.Null, document.GetProperty("answer_in_text").ValueKind);
        Assert.Equal(JsonValueKind.Null, document.GetProperty("ask_ms").GetProperty("p50").ValueKind);
    }

    [Fact]
    public void Chinese_is_written_as_it_is_and_the_document_is_one_line()
    {
        var text = JsonOutput.Of(new SearchDocument("大桥“合龙”\n", [], 1));

        Assert.Contains("大桥“合龙”\\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
    }
}
