using AssistantBot.Answering;
using AssistantBot.Channels.Terminal;
using AssistantBot.Conversations;
using AssistantBot.Evaluation;
using AssistantBot.Ingestion;
using AssistantBot.Knowledge;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace AssistantBot.Hosting;

/// <summary>The composition root.</summary>
internal static class AssistantBotHost
{
    /// <param name="dataDirectory">What <c>--data</c> says; null: what the settings say.</param>
    /// <param name="settings">Settings from the command line, as <c>--Section:Key=value</c>.</param>
    public static IHost Build(string? dataDirectory, IReadOnlyList<string> settings)
    {
        // Settings and samples lie beside the program, wherever it is started from.
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            Args = [.. settings],
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (dataDirectory is not null)
        {
            builder.Configuration.AddInMemoryCollection(
                [new KeyValuePair<string, string?>($"{DataOptions.Section}:{nameof(DataOptions.Directory)}", dataDirectory)]);
        }

        builder.AddAssistantBot();
        builder.Services.AddSingleton(new KnownSection("Logging"));
        builder.Services.AddSingleton<IValidateOptions<DataOptions>>(
            provider => new UnknownSections(settings, provider.GetServices<KnownSection>()));
        return builder.Build();
    }

    private static void AddAssistantBot(this HostApplicationBuilder builder)
    {
        builder.AddLogging();
        builder.Services
            .AddSettings<DataOptions, DataOptionsValidator>(builder.Configuration, DataOptions.Section)
            .AddSettings<RegionOptions, RegionOptionsValidator>(builder.Configuration, RegionOptions.Section)
            .AddSettings<NewsOptions, NewsOptionsValidator>(builder.Configuration, NewsOptions.Section)
            .AddSingleton(TimeProvider.System)
            .AddKnowledge()
            .AddIngestion()
            .AddAnswering()
            .AddSingleton<Evaluator>()
            .AddSingleton<ConversationDesk>()
            .AddTerminal()
            .AddHostedService<IngestionWorker>();
    }

    private static void AddLogging(this HostApplicationBuilder builder)
    {
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
            console.IncludeScopes = false;
        });

        // Standard output is for results.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
