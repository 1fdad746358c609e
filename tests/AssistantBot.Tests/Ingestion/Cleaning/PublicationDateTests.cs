using System.Globalization;
using AssistantBot.Ingestion.Cleaning;

namespace AssistantBot.Tests.Ingestion.Cleaning;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2020-11-18", "2020-11-18")]
    [InlineData(" 2020-11-18T23:30:00+08:00", "2020-11-18")]
    [InlineData("2020/1/8 08:00", "2020-01-08")]
    [InlineData("2020.11.18", "2020-11-18")]
    [InlineData("2020年1月8日", "2020-01-08")]
    [InlineData("20201118", "2020-11-18")]
    [InlineData("1998-07-01", "1998-07-01")]
    public void The_day_is_read_as_sources_write_it(string text, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), PublicationDate.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("昨天")]
    [InlineData("2020-02-30")]
    [InlineData("2020-13-01")]
    [InlineData("1605657600")]
    [InlineData("2020")]
    [InlineData("2020-11")]
    [InlineData("2020年11月")]
    [InlineData("202011")]
    [InlineData("2020118")]
    [InlineData("18-11-2020")]
    public void What_is_no_whole_day_is_not_guessed_at(string? text) =>
        Assert.Null(PublicationDate.Parse(text));
}
