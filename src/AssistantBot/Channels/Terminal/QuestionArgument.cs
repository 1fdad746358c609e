using System.CommandLine;

namespace AssistantBot.Channels.Terminal;

/// <summary>The words of a question on the command line, in quotes or not.</summary>
internal static class QuestionArgument
{
    public static Argument<string[]> Create(string description)
    {
        var argument = new Argument<string[]>("QUESTION") { Description = description, Arity = ArgumentArity.OneOrMore };

        // A mistyped option would otherwise be asked about.
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                result.AddError($"There is no option {token.Value}.");
            }
        });
        return argument;
    }
}
