using System.Globalization;
using System.Text;
using AssistantBot.Channels.Terminal;
using AssistantBot.Hosting;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.InputEncoding = Console.OutputEncoding;

var (command, settings) = SettingsArguments.Split(args);
return await TerminalChannel.RunAsync(command, data => AssistantBotHost.Build(data, settings), TerminalOutput.System);
