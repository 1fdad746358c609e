using System.Diagnostics;
using System.Text;
using AssistantBot.Language;
using AssistantBot.Language.Places;
using CsCheck;

namespace AssistantBot.Tests.Language.Places;

public sealed class PlaceFinderTests
{
    private static readonly string[] Pieces =
        [.. Gazetteer.All.Select(place => place.Name), .. Gazetteer.All.Select(place => place.ShortName), "、", "，", "和", "在", "的", "市场", "大学", "路", "\n", "\uD840", "x", "新增", "李"];

    private static readonly Gen<string> PlaceLike = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).List[0, 12].Select(pieces => string.Concat(pieces));

    private static readonly ILookup<char, char> Spellings = Enumerable.Range('一', '鿿' - '一' + 1).Select(code => (char)code).ToLookup(CharacterFolding.Fold);

    public static TheoryData<string, string?, string, string> Cases { get; } = PlaceCases.Of("places.tsv");

    public static TheoryData<string, string?, string, string> Ambiguous { get; } = PlaceCases.Of("places-ambiguous.tsv");

    public static TheoryData<string, string?, string, string> Exceptions { get; } = PlaceCases.Of("places-exceptions.tsv");

    public static TheoryData<string, string> Traps { get; } = PlaceCases.TextsOf("places-traps.tsv");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_places_of_a_text_are_found(string text, string? home, string expected, string note) => AssertFound(text, home, expected, note);

    [Theory]
    [MemberData(nameof(Ambiguous))]
    public void A_name_that_several_places_bear_is_settled_by_what_is_around_it_or_left_open(string text, string? home, string expected, string note) =>
        AssertFound(text, home, expected, note);

    [Theory]
    [MemberData(nameof(Traps))]
    public void What_only_looks_like_a_place_is_none(string text, string note) => AssertFound(text, home: null, "", note);

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void The_exceptions_are_known(string text, string? home, string expected, string note) => AssertFound(text, home, expected, note);

    [Fact]
    public void There_are_cases_enough()
    {
        Assert.InRange(Cases.Count, 150, 1000);
        Assert.InRange(Ambiguous.Count, 30, 1000);
        Assert.InRange(Traps.Count, 50, 1000);
    }

    [Fact]
    public void The_codes_of_a_text_come_with_those_of_the_places_around() =>
        Assert.Equal(["44", "4412", "441224", "441224110"], PlaceFinder.CodesIn("冷坑镇的西瓜上市了。"));

    [Fact]
    public void A_name_left_open_gives_no_code()
    {
        Assert.Empty(PlaceFinder.CodesIn("鼓楼区开展清查。"));
        Assert.Equal(["35", "3501", "350102"], PlaceFinder.CodesIn("鼓楼区开展清查。", "350100"));
    }

    [Fact]
    public void A_region_gives_its_own_code_and_not_those_of_its_members() =>
        Assert.Equal(["44", "R-PRD"], PlaceFinder.CodesIn("珠三角九市协同发展。"));

    [Fact]
    public void No_text_is_too_strange_and_spans_lie_in_it_in_order() =>
        Gen.OneOf(Gen.String, PlaceLike).Sample(text =>
        {
            var end = 0;
            foreach (var mention in PlaceFinder.In(text, "441200"))
            {
                Assert.True(mention.Span.Start >= end && !mention.Span.IsEmpty && mention.Span.End <= text.Length);
                Assert.NotEmpty(mention.Candidates);
                end = mention.Span.End;
            }
        });

    [Fact]
    public void All_spellings_of_a_text_name_the_same_places() =>
        Gen.Select(PlaceLike, Gen.Int[0, 1_000]).Sample((text, choice) =>
        {
            var respelt = string.Concat(text.Select((character, i) => Respelt(character, choice + i)));
            Assert.Equal(PlaceCases.Show(PlaceFinder.In(text), new string('一', text.Length)), PlaceCases.Show(PlaceFinder.In(respelt), new string('一', text.Length)));
        });

    [Fact]
    public void A_resolved_place_bears_the_name_it_was_found_by() =>
        PlaceLike.Sample(text => Assert.All(
            PlaceFinder.In(text),
            mention => Assert.All(mention.Candidates, place => Assert.Contains(CharacterFolding.Fold(mention.Span.Of(text)), PlaceNames.Of(place)))));

    // A megabyte; a quadratic reading of these takes minutes.
    [Theory]
    [InlineData("怀集县")]
    [InlineData("中")]
    [InlineData("新增城")]
    [InlineData("鼓楼区、")]
    [InlineData("怀集冷坑")]
    public void A_megabyte_is_read_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / Encoding.UTF8.GetByteCount(piece)));
        var clock = Stopwatch.StartNew();

        PlaceFinder.In(text);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    private static char Respelt(char character, int choice)
    {
        var spellings = Spellings[CharacterFolding.Fold(character)].ToList();
        return spellings.Count == 0 ? character : spellings[choice % spellings.Count];
    }

    private static void AssertFound(string text, string? home, string expected, string note)
    {
        var found = PlaceCases.Show(PlaceFinder.In(text, home), text);
        Assert.True(found == expected, $"{note}: {text}\nexpected {expected}\nfound    {found}");
    }
}
