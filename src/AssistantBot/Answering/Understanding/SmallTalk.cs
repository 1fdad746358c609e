using System.Text.RegularExpressions;

namespace AssistantBot.Answering.Understanding;

/// <summary>Tells greetings and questions about the bot from questions about the news.</summary>
internal static partial class SmallTalk
{
    /// <param name="foldedQuestion">The whole question, folded.</param>
    public static bool IsAboutTheBot(string foldedQuestion) => AboutTheBot().IsMatch(foldedQuestion);

    [GeneratedRegex(
        @"^\s*((你|您)好|hi|hello|help|帮助|说明|(你|您)是谁|(你|您)是什么|(你|您)?(能|会|可以)(做|干|帮我?做|回答)(些)?(什么|甚么|啥).{0,4}|(你|您)有(什么|甚么)(功能|用处?)|(这个)?(怎么|怎样|如何)(使)?用|what (can|do) you do|who are you)[\s?!。.~]*$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AboutTheBot();
}
