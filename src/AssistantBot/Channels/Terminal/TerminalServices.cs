using Microsoft.Extensions.DependencyInjection;

namespace AssistantBot.Channels.Terminal;

internal static class TerminalServices
{
    public static IServiceCollection AddTerminal(this IServiceCollection services) => services
        .AddSingleton<IndexUpkeep>()
        .AddSingleton<ArchivePreparation>()
        .AddSingleton<Doctor>();
}
