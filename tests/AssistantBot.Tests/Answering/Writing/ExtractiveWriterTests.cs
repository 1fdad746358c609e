using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Knowledge;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Answering.Writing;

public sealed class ExtractiveWriterTests
{
    private static readonly Article Bystander = Some.Article("bystander", "天气预报说明天有雨，市民出行注意安全。");

    [Fact]
    public void The_sentence_that_answers_is_quoted_word_for_word()
    {
        var bridge = Some.Article("bridge", "工程于2023年开工。枕渡大桥主桥5月29日合龙。市民纷纷拍照。");

        var drafts = Write("枕渡大桥主桥什么时候合龙？", bridge, Bystander);

        Assert.Equal("枕渡大桥主桥5月29日合龙。", drafts[0].Text);
        Assert.All(drafts, draft => Assert.Equal(draft.Text, draft.Evidence.Of(draft.Article.Text)));
    }

    [Fact]
    public void A_question_for_the_points_of_a_speech_gets_every_point()
    {
        var speech = Some.Article(
            "speech",
            "推进会召开。邵闻舟强调，一要突出产业链招商。列出清单。二要提升园区承载能力。加快补齐短板。三要做实项目服务。四要严格考核奖惩。\n会议还有其他议程。");

        var drafts = Write("邵闻舟在推进会上提出了哪几点要求？", speech, Bystander);

        Assert.Equal(
            ["一要突出产业链招商。", "二要提升园区承载能力。", "三要做实项目服务。", "四要严格考核奖惩。"],
            drafts.Select(draft => draft.Text));
    }

    [Fact]
    public void Points_that_lie_in_different_passages_are_all_there()
    {
        var filler = string.Concat(Enumerable.Repeat("各部门要抓好落实，形成合力。", 14));
        var speech = Some.Article("speech", $"邵闻舟强调，一要突出产业链招商。{filler}二要提升园区承载能力。{filler}三要严格考核奖惩。{filler}");

        var drafts = Write("邵闻舟强调了哪几点要求？", speech, Bystander);

        Assert.Equal(["一要突", "二要提", "三要严"], drafts.Select(draft => draft.Text[..3]));
    }

    [Fact]
    public void A_list_within_a_sentence_is_kept_whole()
    {
        const string sentence =
            "路知衡先后深入岚溪县禾岫竹笋深加工、岚溪竹基复合材料、溪口污水处理厂扩建、松影岭风电等项目现场，以及白芦区砾青光电模组、楮白环保包装、白芦智造园标准厂房三期等项目现场，" +
            "详细了解工程进度，听取了施工单位、监理单位和县区负责人的汇报，协调解决存在的困难和问题。";
        var visit = Some.Article("visit", "路知衡到岚溪县、白芦区调研。\n" + sentence);

        var drafts = Write("路知衡先后深入了哪些项目现场？", visit, Bystander);

        Assert.Contains(
            drafts,
            draft => draft.Text.Contains("禾岫竹笋深加工", StringComparison.Ordinal) && draft.Text.Contains("白芦智造园标准厂房三期", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_words_of_two_outlets_are_quoted_once()
    {
        var drafts = Write(
            "枕渡大桥主桥什么时候合龙？",
            Some.Article("one", "枕渡大桥主桥5月29日合龙。"),
            Some.Article("two", "枕渡大桥主桥5月29日合龙。"));

        Assert.Single(drafts);
    }

    private static IReadOnlyList<DraftSentence> Write(string text, params Article[] articles)
    {
        var question = QuestionReader.Read(text);
        var retrieved = Retrieved.For(question, articles);
        return ExtractiveWriter.Write(question, retrieved, new SentenceScorer(question, retrieved.Statistics).Score(retrieved));
    }
}
