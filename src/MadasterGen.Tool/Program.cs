using System;
using System.Text;
using System.Threading;
using MadasterGen.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
return await ToolApplication.RunAsync(args, ToolConsole.OfProcess(), stop.Token);
