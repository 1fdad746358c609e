using System.Text.Json;
using AssistantBot.Answering;
using AssistantBot.Channels.Terminal.Json;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Channels.Terminal.Json;

public sealed class AskDocumentTests
{
    private const string AskKeys = "kind text writer interpreted sentences citations nearest searched removed elapsed_ms";

    private static readonly string[] Lists = ["sentences", "citations", "nearest", "removed"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("枕渡大桥主桥什么时候合龙？", "cited")]
    [InlineData("火星探测器的燃料配方有什么成分？", "not_found")]
    [InlineData(" ", "refused")]
    public async Task An_answer_has_every_key_in_every_case(string question, string kind)
    {
        await using var archive = await TestArchive.WithSamplesAsync();

        var document = Document.Parse(AnswerDocuments.Of(await archive.Get<QuestionAnswerer>().CompleteAsync(question, TestArchive.Asking, Cancel), 17));

        Document.AssertKeys(AskKeys, document);
        Document.AssertKeys("articles passages", document.GetProperty("searched"));
        Assert.Equal(kind, document.GetProperty("kind").GetString());
        Assert.Equal("extractive", document.GetProperty("writer").GetString());
        Assert.Equal(17, document.GetProperty("elapsed_ms").GetInt64());
        Assert.All(Lists, key => Assert.Equal(JsonValueKind.Array, document.GetProperty(key).ValueKind));
    }

    [Fact]
    public async Task A_cited_answer_has_its_citations_with_every_key()
    {
        await using var archive = await TestArchive.WithSamplesAsync();

        var document = Document.Parse(AnswerDocuments.Of(await archive.Get<QuestionAnswerer>().CompleteAsync("枕渡大桥主桥什么时候合龙？", TestArchive.Asking, Cancel), 0));

        var citation = document.GetProperty("citations")[0];
        Document.AssertKeys("number article external_id passage title outlet published url quote start end", citation);
        Document.AssertKeys("text citations", document.GetProperty("sentences")[0]);
        Assert.Equal("2026-05-30", citation.GetProperty("published").GetString());
        Assert.Equal(citation.GetProperty("end").GetInt32() - citation.GetProperty("start").GetInt32(), citation.GetProperty("quote").GetString()!.Length);
    }

    [Fact]
    public async Task A_near_miss_has_every_key()
    {
        await using var archive = await TestArchive.WithSamplesAsync();

        var answer = await archive.Get<QuestionAnswerer>().CompleteAsync("火星探测器的燃料配方有什么成分？", TestArchive.Asking, Cancel);

        Document.AssertKeys("passage article quote", Document.Parse(AnswerDocuments.Of(answer, 0)).GetProperty("nearest")[0]);
    }
}
