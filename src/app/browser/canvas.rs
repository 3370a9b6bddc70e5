//! A picture being drawn: measuring and writing text. What is written, and where, is handed in.

use super::page::document;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// A canvas that is not in the page.
pub(crate) struct Canvas {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

impl Canvas {
    /// An empty one; `None` where the browser can't draw.
    pub(crate) fn new() -> Option<Self> {
        let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
        let context = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        Some(Canvas { canvas, context })
    }

    /// How text is written from now on, as in a style sheet's `font`.
    pub(crate) fn set_font(&self, font: &str) {
        self.context.set_font(font);
    }

    /// Whether a line is no wider than that many pixels.
    pub(crate) fn fits(&self, line: &str, room: u32) -> bool {
        self.context.measure_text(line).map_or(true, |found| found.width() <= f64::from(room))
    }

    /// An empty sheet of that size in pixels. Takes away what was drawn and set before.
    pub(crate) fn lay_out(&self, width: u32, height: u32, paper: &str) {
        self.canvas.set_width(width);
        self.canvas.set_height(height);
        self.context.set_fill_style_str(paper);
        self.context.fill_rect(0.0, 0.0, f64::from(width), f64::from(height));
    }

    /// Writes a line from a point on.
    pub(crate) fn write(&self, line: &str, x: u32, y: u32, ink: &str) {
        self.context.set_fill_style_str(ink);
        let _ = self.context.fill_text(line, f64::from(x), f64::from(y));
    }

    /// The picture as a `data:` address.
    pub(crate) fn address(&self) -> Option<String> {
        self.canvas.to_data_url().ok()
    }
}
