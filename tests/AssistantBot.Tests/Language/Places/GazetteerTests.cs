using AssistantBot.Language.Places;

namespace AssistantBot.Tests.Language.Places;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("441224110", "冷坑镇 怀集县 肇庆市 广东省")]
    [InlineData("110105", "朝阳区 北京市")]
    [InlineData("441900121", "虎门镇 东莞市 广东省")]
    [InlineData("442000118", "小榄镇 中山市 广东省")]
    [InlineData("429004", "仙桃市 湖北省")]
    [InlineData("469001", "五指山市 海南省")]
    [InlineData("500229", "城口县 重庆市")]
    [InlineData("659001", "石河子市 新疆维吾尔自治区")]
    [InlineData("4412Z1", "粤桂合作特别试验区 封开县 肇庆市 广东省")]
    [InlineData("R-PRD", "珠江三角洲 广东省")]
    [InlineData("R-GBA", "粤港澳大湾区")]
    [InlineData("99", "")]
    public void A_place_lies_in_the_places_around_it(string code, string names) =>
        Assert.Equal(names, string.Join(' ', Gazetteer.SelfAndAncestors(code).Select(place => place.Name)));

    [Theory]
    [InlineData("440000", "44")]
    [InlineData("441200", "4412")]
    [InlineData("441900", "4419")]
    [InlineData("110000", "11")]
    [InlineData("441224", "441224")]
    public void Trailing_zeros_of_a_code_say_nothing(string code, string found) => Assert.Equal(found, Gazetteer.Find(code)?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("0000")]
    [InlineData("449900")]
    [InlineData("怀集")]
    public void What_is_no_code_is_no_place(string code) => Assert.Null(Gazetteer.Find(code));

    [Theory]
    [InlineData("441224", "441200", true)]
    [InlineData("441224", "441224", true)]
    [InlineData("441224", "4413", false)]
    [InlineData("4412", "441224", false)]
    [InlineData("441224110", "R-GBA", true)]
    [InlineData("4451", "R-GBA", false)]
    [InlineData("R-PRD", "44", true)]
    [InlineData("4412", "99", false)]
    public void A_place_is_within_itself_what_is_around_it_and_its_regions(string code, string ancestor, bool isWithin) =>
        Assert.Equal(isWithin, Gazetteer.IsWithin(code, ancestor));

    [Theory]
    [InlineData("44", nameof(PlaceLevel.Province), "广东")]
    [InlineData("45", nameof(PlaceLevel.Province), "广西")]
    [InlineData("81", nameof(PlaceLevel.Province), "香港")]
    [InlineData("4412", nameof(PlaceLevel.City), "肇庆")]
    [InlineData("5329", nameof(PlaceLevel.City), "大理")]
    [InlineData("2327", nameof(PlaceLevel.City), "大兴安岭")]
    [InlineData("441224", nameof(PlaceLevel.County), "怀集")]
    [InlineData("441882", nameof(PlaceLevel.County), "连州")]
    [InlineData("441825", nameof(PlaceLevel.County), "连山")]
    [InlineData("310115", nameof(PlaceLevel.County), "浦东")]
    [InlineData("130133", nameof(PlaceLevel.County), "赵县")]
    [InlineData("620422", nameof(PlaceLevel.County), "会宁")]
    [InlineData("622926", nameof(PlaceLevel.County), "东乡")]
    [InlineData("441224200", nameof(PlaceLevel.Town), "下帅")]
    [InlineData("130171", nameof(PlaceLevel.Zone), "石家庄高新技术产业开发区")]
    [InlineData("4412Z2", nameof(PlaceLevel.Zone), "肇庆新区")]
    [InlineData("R-GBA", nameof(PlaceLevel.Region), "大湾区")]
    public void A_place_has_a_level_and_a_short_name(string code, string level, string shortName) =>
        Assert.Equal((level, shortName), (Gazetteer.Find(code)!.Level.ToString(), Gazetteer.Find(code)!.ShortName));

    [Fact]
    public void The_table_is_whole_and_every_place_but_provinces_and_regions_lies_in_another()
    {
        var places = Gazetteer.All.ToList();

        Assert.Equal(34, places.Count(place => place.Level == PlaceLevel.Province));
        Assert.InRange(places.Count(place => place.Level == PlaceLevel.City), 330, 340);
        Assert.InRange(places.Count(place => place.Level == PlaceLevel.County), 2_800, 2_900);
        Assert.InRange(places.Count(place => place.Level == PlaceLevel.Town), 1_550, 1_700);
        Assert.All(places, place => Assert.True(place.ParentCode is not null || place.Level is PlaceLevel.Province or PlaceLevel.Region, place.Name));
        Assert.DoesNotContain(places, place => place.Name is "市辖区" or "县" || place.Name.Contains("直辖县级", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("441204", "高要区 高要县 高要市 高要")]
    [InlineData("4412", "肇庆市 肇庆")]
    [InlineData("441825", "连山壮族瑶族自治县 连山县 连山")]
    [InlineData("4404Z1", "横琴粤澳深度合作区 横琴合作区 横琴新区 横琴岛 横琴")]
    public void A_search_for_a_place_looks_for_all_its_names(string code, string names) =>
        Assert.Equal(names.Split(' ').Order(), PlaceNames.Of(Gazetteer.Find(code)!).Order());
}
