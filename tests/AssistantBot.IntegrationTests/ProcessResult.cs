using System.Text.Json;

namespace AssistantBot.IntegrationTests;

/// <summary>What a process left behind.</summary>
internal sealed record ProcessResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The one JSON document on standard output of a command that ran.</summary>
    public JsonElement Json
    {
        get
        {
            Assert.True(ExitCode == 0, $"Exit code {ExitCode}: {Errors}");
            return JsonDocument.Parse(Output).RootElement;
        }
    }

    /// <summary>That the command said what is wrong in a sentence, and printed neither a half result nor a stack trace.</summary>
    public void AssertFailed(int exitCode, string sentence)
    {
        Assert.True(ExitCode == exitCode, $"Exit code {ExitCode}, not {exitCode}: {Output}{Errors}");
        Assert.Contains(sentence, Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Errors, StringComparison.Ordinal);
        Assert.Empty(Output);
    }
}
