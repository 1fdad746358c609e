using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Tests.Contracts;

/// <summary>What every passage index does, whatever it is made of.</summary>
public abstract class PassageIndexContract : IAsyncLifetime
{
    private IPassageIndex _index = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _index = await CreateAsync();

    public async ValueTask DisposeAsync()
    {
        await DeleteAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_passage_is_found_by_its_words()
    {
        await UpsertAsync((1, "全市招商引资推进会召开"), (2, "枕渡大桥主桥合龙"));

        Assert.Equal([2], await FindAsync("大桥什么时候合龙"));
    }

    [Fact]
    public async Task Upserting_twice_is_upserting_once()
    {
        await UpsertAsync((1, "枕渡大桥主桥合龙"));
        await UpsertAsync((1, "枕渡大桥主桥合龙"));

        Assert.Equal([1], await FindAsync("大桥"));
        Assert.Equal([1], await _index.ListKeysAsync(Cancel));
        Assert.Equal(1, (await CandidatesAsync("大桥")).Frequencies["大桥"]);
    }

    [Fact]
    public async Task A_passage_that_is_replaced_is_no_longer_found_by_its_old_words()
    {
        await UpsertAsync((1, "枕渡大桥主桥合龙"));
        await UpsertAsync((1, "全市招商引资推进会召开"));

        Assert.Empty(await FindAsync("大桥合龙"));
        Assert.Equal([1], await FindAsync("招商引资"));
        Assert.Equal(0, (await CandidatesAsync("大桥")).Frequencies["大桥"]);
    }

    [Fact]
    public async Task A_passage_that_is_removed_is_gone()
    {
        await UpsertAsync((1, "枕渡大桥"), (2, "枕渡大桥"), (3, "枕渡大桥"));

        await _index.RemoveAsync([1, 3], Cancel);

        Assert.Equal([2], await FindAsync("大桥"));
        Assert.Equal([2], await _index.ListKeysAsync(Cancel));
        Assert.Equal(1, (await CandidatesAsync("大桥")).Frequencies["大桥"]);
    }

    [Fact]
    public async Task Removing_what_is_not_there_is_no_error()
    {
        await UpsertAsync((1, "枕渡大桥"));

        await _index.RemoveAsync([7, 8], Cancel);
        await _index.RemoveAsync([], Cancel);
        await _index.UpsertAsync([], Cancel);

        Assert.Equal([1], await _index.ListKeysAsync(Cancel));
    }

    [Theory]
    [InlineData("懷縣產業", "怀县产业")]
    [InlineData("怀县产业", "懷縣產業")]
    [InlineData("ＧＤＰ增长", "gdp")]
    [InlineData("GDP增长", "ＧＤＰ")]
    [InlineData("增长１２．５％", "12.5")]
    [InlineData("总投资1,200亿元", "１，２００亿元")]
    [InlineData("总投资15.8亿元", "15.8")]
    [InlineData("𠀀里村道路", "𠀀里")]
    [InlineData("Smart City Plan", "smart city")]
    public async Task Both_scripts_both_widths_and_whole_numbers_find_each_other(string text, string query)
    {
        await UpsertAsync((1, text), (2, "无关内容"));

        Assert.Equal([1], await FindAsync(query));
    }

    [Fact]
    public async Task A_number_is_not_found_by_a_part_of_it()
    {
        await UpsertAsync((1, "总投资15.8亿元"));

        Assert.Empty(await FindAsync("15"));
        Assert.Empty(await FindAsync("5.8"));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'; DROP TABLE articles; --")]
    [InlineData("大桥\" OR \"1")]
    [InlineData("AND")]
    [InlineData("NOT NEAR OR")]
    [InlineData("NEAR(大桥 合龙)")]
    [InlineData("words:大桥 ^大* {a b} + -")]
    [InlineData("**")]
    [InlineData("(((")]
    [InlineData("\\")]
    [InlineData("% _ ? @key :key $key")]
    public async Task Nothing_in_a_query_is_an_operator(string query)
    {
        await UpsertAsync((1, "大桥合龙"), (2, "and not near or words drop table articles 1"));

        var found = await FindAsync(query);
        await CandidatesOfRawAsync(query);

        Assert.Equal(found.Order(), await KeysHoldingAnyTokenOfAsync(query));
        Assert.Equal([1, 2], await _index.ListKeysAsync(Cancel));
    }

    [Fact]
    public async Task No_more_candidates_are_brought_than_asked_for()
    {
        await UpsertAsync([.. Enumerable.Range(1, 20).Select(key => ((long)key, "枕渡大桥"))]);

        Assert.Equal(5, (await CandidatesAsync("大桥", limit: 5)).Keys.Count);
    }

    [Fact]
    public async Task Equal_passages_come_in_the_order_of_their_keys()
    {
        await UpsertAsync((5, "枕渡大桥"), (3, "枕渡大桥"), (9, "枕渡大桥"), (4, "枕渡大桥"));

        Assert.Equal([3, 4, 5, 9], await FindAsync("大桥"));
    }

    [Fact]
    public async Task The_most_promising_come_first()
    {
        await UpsertAsync((1, "大桥"), (2, "大桥合龙"), (3, "天气晴朗"));

        Assert.Equal([2, 1], await FindAsync("大桥合龙时间"));
    }

    [Fact]
    public async Task Every_term_asked_for_has_its_frequency()
    {
        await UpsertAsync((1, "大桥大桥"), (2, "大桥合龙"));

        var frequencies = (await CandidatesAsync("大桥合龙3.5")).Frequencies;

        Assert.Equal(2, frequencies["大桥"]);
        Assert.Equal(1, frequencies["合龙"]);
        Assert.Equal(0, frequencies["3.5"]);
    }

    [Fact]
    public async Task An_empty_query_finds_nothing()
    {
        await UpsertAsync((1, "大桥"));

        var candidates = await _index.FindCandidatesAsync(new PassageQuery([], 10), Cancel);

        Assert.Empty(candidates.Keys);
        Assert.Empty(candidates.Frequencies);
    }

    [Fact]
    public async Task An_empty_index_finds_nothing()
    {
        Assert.Empty(await FindAsync("大桥"));
        Assert.Empty(await _index.ListKeysAsync(Cancel));
    }

    [Fact]
    public async Task A_very_long_query_is_answered()
    {
        await UpsertAsync((1, "枕渡大桥主桥合龙"));

        Assert.Equal([1], await FindAsync(string.Concat(Enumerable.Range(0, 900).Select(i => (char)(0x5000 + i))) + "大桥合龙"));
    }

    [Fact]
    public async Task The_keys_are_listed_in_ascending_order()
    {
        await UpsertAsync((30, "甲"), (1, "乙"), (200, ""), (7, "丁"));

        Assert.Equal([1, 7, 30, 200], await _index.ListKeysAsync(Cancel));
    }

    /// <summary>Makes an empty index.</summary>
    internal abstract Task<IPassageIndex> CreateAsync();

    internal abstract ValueTask DeleteAsync();

    private static List<QueryTerm> Terms(string query)
    {
        var folded = CharacterFolding.Fold(query);
        var terms = new List<QueryTerm>();
        foreach (var token in Tokens.In(folded))
        {
            terms.Add(new QueryTerm(folded.Substring(token.Start, token.Length), token.Kind, 1));
        }

        return terms;
    }

    private Task UpsertAsync(params (long Key, string Text)[] passages) =>
        _index.UpsertAsync(passages.Select(passage => new IndexedPassage(passage.Key, passage.Text)).ToList(), Cancel);

    private Task<PassageCandidates> CandidatesAsync(string query, int limit = 100) =>
        _index.FindCandidatesAsync(new PassageQuery(Terms(query), limit), Cancel);

    private async Task<IReadOnlyList<long>> FindAsync(string query) => (await CandidatesAsync(query)).Keys;

    // As no tokenizer of ours would make them.
    private Task<PassageCandidates> CandidatesOfRawAsync(string query) =>
        _index.FindCandidatesAsync(new PassageQuery([new QueryTerm(query, TokenKind.Word, 1)], 10), Cancel);

    private async Task<List<long>> KeysHoldingAnyTokenOfAsync(string query)
    {
        var keys = new SortedSet<long>();
        foreach (var term in Terms(query))
        {
            keys.UnionWith((await _index.FindCandidatesAsync(new PassageQuery([term], 100), Cancel)).Keys);
        }

        return [.. keys];
    }
}
