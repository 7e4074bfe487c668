import { BarChart as Bars } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { type ECharts, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useShade } from "../theme/shade.tsx";
import styles from "./bar-chart.module.css";

use([Bars, GridComponent, TooltipComponent, LegendComponent, AriaComponent, SVGRenderer]);

export interface BarSeries {
  readonly id: string;
  readonly name: string;
  /** A custom property of tokens.css, such as “--basic”. */
  readonly colour: string;
  readonly values: readonly number[];
}

interface BarChartProps {
  readonly title: string;
  readonly hint?: string;
  readonly labels: readonly string[];
  readonly series: readonly BarSeries[];
  /** Called with the place of a bar and its series; each bar leads to its rows. */
  choose(label: string, series: string): void;
}

const barHeight = 26;

/** Lying bars, stacked by series. The page's table beside it holds the same figures for those who do not see it. */
export function BarChart({ title, hint, labels, series, choose }: BarChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { shade } = useShade();
  useEffect(() => {
    if (!place.current) return undefined;
    const chart: ECharts = init(place.current, null, { renderer: "svg" });
    chart.setOption({ darkMode: shade === "dark", ...optionsOf(title, labels, series) });
    chart.on("click", ({ name, seriesId }) => choose(String(name), String(seriesId)));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [title, labels, series, choose, shade]);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {title}
        {hint && <span className={styles.hint}>{hint}</span>}
      </figcaption>
      <div ref={place} role="img" aria-label={title} style={{ height: labels.length * barHeight + 60 }} />
    </figure>
  );
}

function optionsOf(title: string, labels: readonly string[], series: readonly BarSeries[]): object {
  const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const [ink, line, surface] = [token("--ink-2"), token("--line"), token("--surface")];
  return {
    animation: false,
    aria: { enabled: true, label: { description: title } },
    textStyle: { fontFamily: token("--font"), color: ink },
    grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: { color: ink } },
    tooltip: {
      trigger: "axis",
      axisPointer: { type: "shadow" },
      backgroundColor: surface,
      borderColor: line,
      textStyle: { color: token("--ink") },
    },
    xAxis: { type: "value", minInterval: 1, splitLine: { lineStyle: { color: line } }, axisLabel: { color: ink } },
    yAxis: {
      type: "category",
      inverse: true,
      data: labels,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: { color: ink, width: 150, overflow: "truncate" },
    },
    series: series.map(({ id, name, colour, values }) => ({
      id,
      name,
      type: "bar",
      stack: "all",
      data: values,
      barMaxWidth: 16,
      itemStyle: { color: token(colour) },
      cursor: "pointer",
    })),
  };
}
