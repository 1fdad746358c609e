using System.Text.RegularExpressions;
using AssistantBot.Ingestion.Cleaning;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Ingestion.Cleaning;

/// <summary>Invented news, annotated with random lists of characters as the copying programs do it.</summary>
public sealed class CopiedTextTests
{
    private static readonly (char Character, string Pinyin)[] Readings =
        [.. Resources.Lines("pinyin-readings.tsv").Select(row => (row[0], row[2..]))];

    private static readonly string[] Sentences =
    [
        "11月26日，常務副市長阮懷樸到枕渡縣調研產業園區規劃建設情況。", "我國各地加快推進項目落地，今年以來發展平穩。",
        "當地的企業負責人表示，要把資源優勢轉化為發展優勢（記者 麥初）。", "會議強調，一要圍繞主導產業開展精準招商，二要強化要素保障。",
        "因為天氣原因，原定於週三舉行的簽約儀式改期。", "每個鄉鎮都有專班，針對企業反映的問題逐一答覆。", "棹遠新材料一期總投資6億元，佔地120畝，計劃明年4月投產。",
        "力爭2026年農產品加工轉化率達到70%。", "国务院印发的通知要求各地认真落实。", "園區(枕渡)的路網、水電、5G基站等設施陸續完工。",
        "實打實的工作，換來實實在在的成效。", "加大對中小企業的支持，辦理時間縮短到3天(原來是7天)。", "政府部門要主動服務，切實解決用工、用地等難題。",
    ];

    private static Gen<string> News { get; } =
        Gen.Int[0, Sentences.Length - 1].Select(index => Sentences[index]).List[6, 20].Select(string.Concat);

    [Fact]
    public void Annotations_are_removed_exactly() =>
        Gen.Select(News, Gen.Int).Where((news, seed) => Enough(news, RandomList(seed))).Sample(
            (news, seed) =>
            {
                var list = RandomList(seed).ToDictionary(entry => entry.Character, entry => entry.Pinyin);
                var copied = string.Concat(news.Select(
                    character => list.TryGetValue(character, out var pinyin) ? $"{character}({pinyin})" : character.ToString()));
                return PinyinAnnotations.Remove(copied).Text == news;
            },
            iter: 100);

    [Fact]
    public void What_was_broken_is_mended_or_marked_and_never_mistaken() =>
        Gen.Select(News, Gen.Int).Where((news, seed) => Enough(news, RandomList(seed))).Sample(
            (news, seed) =>
            {
                var mended = PinyinAnnotations.Remove(new AnnotatingCopier(RandomList(seed)).Copy(news));
                var pattern = $"^{Regex.Escape(mended.Text).Replace("□", "..?", StringComparison.Ordinal)}$";
                return Regex.IsMatch(news, pattern, RegexOptions.NonBacktracking)
                    && mended.Edits.All(edit => edit.Kind == EditKinds.Damaged == edit.After.Contains('□', StringComparison.Ordinal));
            },
            iter: 100);

    [Fact]
    public void Most_of_what_was_broken_is_mended()
    {
        var edits = Enumerable.Range(0, 20)
            .SelectMany(seed => PinyinAnnotations.Remove(new AnnotatingCopier(RandomList(seed)).Copy(string.Concat(Sentences))).Edits)
            .CountBy(edit => edit.Kind)
            .ToDictionary();

        Assert.True(edits[EditKinds.Repaired] > 4 * edits.GetValueOrDefault(EditKinds.Damaged));
    }

    private static bool Enough(string news, IEnumerable<(char Character, string Pinyin)> list) =>
        list.Count(entry => news.Contains(entry.Character, StringComparison.Ordinal)) >= 5;

    // From a fifth to nearly all of the characters, in any order.
    private static List<(char Character, string Pinyin)> RandomList(int seed)
    {
        var random = new Random(seed);
        var entries = Readings.ToArray();
        random.Shuffle(entries);
        return [.. entries.Take(random.Next(entries.Length / 5, entries.Length))];
    }
}
