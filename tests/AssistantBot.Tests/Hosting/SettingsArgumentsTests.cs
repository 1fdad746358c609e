using AssistantBot.Hosting;

namespace AssistantBot.Tests.Hosting;

public sealed class SettingsArgumentsTests
{
    [Theory]
    [InlineData("ask|问题|--json", "ask|问题|--json", "")]
    [InlineData("--Data:Directory=x|ask|问题", "ask|问题", "--Data:Directory=x")]
    [InlineData("ask|问题|--Data:Directory|x", "ask|问题", "--Data:Directory=x")]
    [InlineData("run|--News:Sources:0:Path=/srv/新闻|--data|d", "run|--data|d", "--News:Sources:0:Path=/srv/新闻")]
    [InlineData("ask|--json|--a:b=c=d", "ask|--json", "--a:b=c=d")]
    [InlineData("ask|--问题 含空格: 是什么", "ask|--问题 含空格: 是什么", "")]
    [InlineData("ask|10:30开会吗", "ask|10:30开会吗", "")]
    [InlineData("ask|--data=C:/x", "ask|--data=C:/x", "")]
    [InlineData("", "", "")]
    public void Settings_are_told_from_options_by_the_colon_in_their_name(string arguments, string command, string settings)
    {
        var split = SettingsArguments.Split(arguments.Split('|', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(command, string.Join('|', split.Command));
        Assert.Equal(settings, string.Join('|', split.Settings));
    }
}
