using AssistantBot.Channels.Terminal.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AssistantBot.Channels.Terminal;

/// <summary>What a running command works with.</summary>
/// <param name="IsJson">Whether the result is to be one JSON document.</param>
internal sealed record CommandContext(IHost Host, TerminalOutput Output, bool IsJson)
{
    public T Get<T>()
        where T : notnull => Host.Services.GetRequiredService<T>();

    /// <summary>The result, as a document or for people.</summary>
    public void Print<T>(T document, Action<TerminalOutput> forPeople)
    {
        if (IsJson)
        {
            Output.WriteJson(JsonOutput.Of(document));
        }
        else
        {
            forPeople(Output);
        }
    }
}
