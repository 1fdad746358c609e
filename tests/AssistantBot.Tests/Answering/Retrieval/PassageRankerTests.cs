using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Answering.Retrieval;

public sealed class PassageRankerTests
{
    private static readonly Question Question = QuestionReader.Read("枕渡大桥什么时候合龙？");

    [Fact]
    public void An_article_with_the_terms_beats_one_without()
    {
        var ranked = Retrieved.For(
            Question,
            Some.Article("without", "全市招商引资推进会召开，讨论项目建设。"),
            Some.Article("with", "枕渡大桥今天合龙，全线通车在即。"));

        Assert.Equal("with", ranked.Articles[0].Article.ExternalId);
        Assert.Equal(0, ranked.Articles[1].Score);
    }

    [Fact]
    public void The_title_counts()
    {
        var ranked = Retrieved.For(
            Question,
            Some.Article("a", "工程今天合龙，通车在即。"),
            Some.Article("b", "工程今天合龙，通车在即。", title: "枕渡大桥主桥合龙"));

        Assert.Equal("b", ranked.Articles[0].Article.ExternalId);
    }

    [Fact]
    public void Of_two_articles_with_the_same_terms_the_shorter_says_more_of_them()
    {
        var filler = string.Concat(Enumerable.Repeat("会议还研究了其他事项，要求各部门抓好落实。", 30));
        var ranked = Retrieved.For(Question, Some.Article("long", "枕渡大桥合龙。" + filler), Some.Article("short", "枕渡大桥合龙。"));

        Assert.Equal("short", ranked.Articles[0].Article.ExternalId);
    }

    [Fact]
    public void The_passage_with_the_terms_is_the_best_of_its_article()
    {
        var filler = string.Concat(Enumerable.Repeat("会议还研究了其他事项，要求各部门抓好落实。", 12));
        var ranked = Retrieved.For(Question, Some.Article("a", filler + "枕渡大桥今天合龙。"), Some.Article("b", filler));

        var best = ranked.Passages.First();

        Assert.Contains("合龙", best.Passage.Span.Of(best.Article.Text), StringComparison.Ordinal);
        Assert.Equal(best.Score, ranked.Articles[0].Score);
    }

    [Fact]
    public void No_article_reaches_the_ceiling()
    {
        var ranked = Retrieved.For(
            Question, Some.Article("a", string.Concat(Enumerable.Repeat("枕渡大桥合龙", 50)), title: "枕渡大桥合龙"), Some.Article("b", "会议召开。"));

        Assert.InRange(ranked.Articles[0].Score, 0.1, ranked.Ceiling);
    }

    [Fact]
    public void What_is_rare_in_the_archive_tells_more()
    {
        var ranked = Retrieved.For(
            QuestionReader.Read("项目合龙"),
            Some.Article("common", "项目建设。"),
            Some.Article("rare", "大桥合龙。"),
            Some.Article("more", "项目开工。"),
            Some.Article("most", "项目投产。"));

        Assert.Equal("rare", ranked.Articles[0].Article.ExternalId);
    }

    [Fact]
    public void Scores_are_those_of_the_plain_formula_to_the_last_bit()
    {
        Gen.Select(RandomText.Short, RandomText.Short, RandomText.Long).Sample((asked, title, text) =>
        {
            var question = QuestionReader.Read(asked + "政策项目有哪些3.5%GDP");
            StoredArticle[] stored = [Retrieved.Store(Some.Article("a", text + "招商引資政策。", title)), Retrieved.Store(Some.Article("b", "政策项目"))];
            var statistics = Retrieved.StatisticsOf(question, stored);
            var ranked = new PassageRanker(question, statistics).Rank(stored[0]);
            var (article, passages) = PlainRanker.Rank(question, statistics, stored[0]);
            return ranked.Score.Equals(article) && ranked.Passages.Select(passage => passage.Score).SequenceEqual(passages);
        });
    }
}
