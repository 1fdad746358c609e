using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Memory;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Language;
using AssistantBot.Language.Dates;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Knowledge.Memory;

public sealed class SameCandidatesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_brings_the_candidates_of_the_embedded_index_in_the_same_order()
    {
        var random = Gen.Select(RandomText.Long, RandomText.Short, (text, title) => (text, title)).List[40, 60];
        await random.SampleAsync(
            async texts =>
            {
                await using var archive = await TestArchive.OpenAsync(
                    [.. texts.Select((article, i) => Some.Version($"{i}", TextCleaner.Clean(article.text).Text + "政策。", TextCleaner.Clean(article.title).Text))]);
                var index = await LoadedIndex.OfAsync(archive);
                foreach (var question in new[] { "招商引资政策项目有哪些？", "政", "項目3.5% GDP", "1,200项政策", texts[0].title + "项目" })
                {
                    await AssertSameAsync(archive, index, new PassageQuery(QuestionReader.Read(question).Terms, 30));
                }
            },
            iter: 10,
            threads: 1);
    }

    [Fact]
    public async Task A_search_is_narrowed_to_places_and_days()
    {
        var day = new DateOnly(2026, 3, 1);
        await using var archive = await TestArchive.OpenAsync(
            InScope("a", new ArticleScope(["4412"], [new DayRange(day, day)])),
            InScope("b", new ArticleScope(["4401"], [new DayRange(day, day)])),
            InScope("c", new ArticleScope(["4412"], [new DayRange(day.AddDays(9), day.AddDays(9))])),
            InScope("of any place and day", ArticleScope.None));
        var index = await LoadedIndex.OfAsync(archive);
        SearchScope[] scopes =
        [
            new(["4412"], []), new([], [new DayRange(day, day)]), new(["4412", "4401"], [new DayRange(day, day)]), new(["44"], []), new([], []),
        ];

        foreach (var scope in scopes)
        {
            await AssertSameAsync(archive, index, new PassageQuery(QuestionReader.Read("大桥").Terms, 10, scope));
        }

        var both = new PassageQuery(QuestionReader.Read("大桥").Terms, 10, new SearchScope(["4412"], [new DayRange(day, day)]));
        Assert.Equal(await LoadedIndex.KeysOfAsync(archive, "a", "of any place and day"), (await index.FindCandidatesAsync(both, Cancel)).Keys);
    }

    private static async Task AssertSameAsync(TestArchive archive, MemoryPassageIndex index, PassageQuery query)
    {
        var embedded = await archive.Get<SqlitePassageIndex>().FindCandidatesAsync(query, Cancel);
        var found = await index.FindCandidatesAsync(query, Cancel);

        Assert.Equal(embedded.Keys, found.Keys);
        Assert.Equal(embedded.Frequencies, found.Frequencies);
        Assert.Equal(embedded.PassageCount, found.PassageCount);
    }

    private static ArticleVersion InScope(string id, ArticleScope scope) => Some.Version(id, "枕渡大桥主桥合龙。") with { Scope = scope };
}
